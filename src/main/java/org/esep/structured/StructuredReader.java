package org.esep.structured;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.esep.corpus.SourceDocument;
import org.esep.fact.Notice;
import org.esep.settings.TableMappings;

/// Reads files of structured data - IATI XML, tables in CSV, TSV and XLSX, these packed by gzip or zip - one activity at a
/// time. Nothing about a file is a failure.
public final class StructuredReader {

    /// Changes whenever the same file would give other claims.
    public static final String VERSION = "1";

    private static final String UNKNOWN = "und";

    private final TableMappings mappings;
    private final long largest;
    private final UnaryOperator<String> redaction;

    private StructuredReader(TableMappings mappings, long largest, UnaryOperator<String> redaction) {
        this.mappings = mappings;
        this.largest = largest;
        this.redaction = redaction;
    }

    /// `largest` is how many bytes of one document are read, unpacked; `redaction` blacks out contact data.
    public static StructuredReader of(TableMappings mappings, long largest, UnaryOperator<String> redaction) {
        return new StructuredReader(mappings, largest, redaction);
    }

    /// Hands over what a file says, activity by activity; empty, and nothing handed over, where it holds no structured data
    /// that are known.
    public Optional<StructuredDocument> read(SourceDocument source, Consumer<StructuredActivity> activities) {
        if (!Files.isReadable(source.file())) {
            return Optional.empty();
        }
        var intake = new Intake(source.path(), redaction, activities);
        try {
            return new DocumentReading(mappings, new Budget(largest), intake).read(source.file())
                    .map(found -> new StructuredDocument(source.read(told(source, found)), intake.notices()));
        } catch (LimitException e) {
            return Optional.of(refused(source, e));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static SourceDocument.Told told(SourceDocument source, DocumentReading.Found found) {
        return new SourceDocument.Told(source.language().orElse(UNKNOWN), title(source), found.made(),
                found.mediaType());
    }

    private static StructuredDocument refused(SourceDocument source, LimitException limit) {
        var document = source.refused(new SourceDocument.Told(source.language().orElse(UNKNOWN), title(source),
                Optional.empty(), ""));
        return new StructuredDocument(document, List.of(new Notice(Notice.Code.LIMIT_REACHED, source.path(),
                Optional.empty(), String.valueOf(limit.getMessage()))));
    }

    private static String title(SourceDocument source) {
        return source.path().substring(source.path().lastIndexOf('/') + 1);
    }
}
