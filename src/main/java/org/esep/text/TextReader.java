package org.esep.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.tika.Tika;

import org.esep.corpus.Block;
import org.esep.corpus.DocumentText;
import org.esep.corpus.Draft;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.fact.Span;
import org.esep.language.LanguagePacks;
import org.esep.settings.Redactions;
import org.esep.settings.SourceRow;

/// Turns a file into redacted text. What cannot be read becomes a refused document with a notice, never a failure.
public final class TextReader {

    /// Changes whenever the same file would give other text.
    public static final String VERSION = "1";

    private static final int TITLE = 200;

    private final Languages languages;
    private final Redaction redaction;
    private final long largest;
    private final Tika tika = new Tika();

    /// `largest` is the size in bytes above which a file is refused.
    public TextReader(LanguagePacks packs, Redactions redactions, long largest) {
        this.languages = new Languages(packs);
        this.redaction = new Redaction(redactions);
        this.largest = largest;
    }

    public DocumentText read(SourceDocument source) {
        if (source.bytes() > largest) {
            return refused(source, "", Notice.Code.DOCUMENT_TOO_LARGE, source.bytes() + " bytes");
        }
        var mediaType = "";
        try {
            mediaType = tika.detect(source.file());
            var format = TextFormat.of(mediaType);
            return format.isEmpty()
                    ? refused(source, mediaType, Notice.Code.FORMAT_UNKNOWN, mediaType)
                    : text(source, mediaType, draft(source, format.get()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return refused(source, mediaType, Notice.Code.DOCUMENT_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Draft draft(SourceDocument source, TextFormat format) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(source.file()))) {
            return format.read(in);
        }
    }

    private DocumentText text(SourceDocument source, String mediaType, Draft draft) {
        var assembled = new Assembly(redaction, languages).assemble(draft,
                source.source().flatMap(SourceRow::language));
        if (assembled.text().isBlank()) {
            return refused(source, mediaType, Notice.Code.DOCUMENT_EMPTY, "");
        }
        var notices = new ArrayList<Notice>();
        if (assembled.redacted() > 0) {
            notices.add(new Notice(Notice.Code.CONTACT_REDACTED, source.path(), Optional.empty(),
                    String.valueOf(assembled.redacted())));
        }
        assembled.blocks().stream().filter(block -> block.language().equals("und")).findFirst()
                .ifPresent(block -> notices.add(new Notice(Notice.Code.LANGUAGE_UNKNOWN, source.path(),
                        Optional.of(block.span()), "")));
        var document = document(source, mediaType, draft, assembled);
        return new DocumentText(document, assembled.text(), assembled.blocks(), notices);
    }

    private Document document(SourceDocument source, String mediaType, Draft draft, Assembly.Assembled assembled) {
        return new Document(source.path(), assembled.language(), title(draft, assembled),
                source.source().flatMap(SourceRow::publisher),
                source.source().flatMap(SourceRow::date).or(draft::published),
                source.source().flatMap(SourceRow::address),
                mediaType, source.bytes(), Document.State.READ);
    }

    /// The first heading, else what the file calls itself, else the beginning of the text.
    private String title(Draft draft, Assembly.Assembled assembled) {
        var heading = assembled.blocks().stream().filter(Block.Title.class::isInstance).map(Block::span).findFirst();
        var title = heading.map(span -> span.of(assembled.text()))
                .or(() -> draft.title().map(own -> redaction.redact(own).text()))
                .orElseGet(() -> assembled.text().lines().findFirst().orElse(""));
        return title.substring(0, Math.min(TITLE, title.length()));
    }

    private static DocumentText refused(SourceDocument source, String mediaType, Notice.Code code, String detail) {
        var document = new Document(source.path(), source.source().flatMap(SourceRow::language).orElse("und"),
                source.path(),
                source.source().flatMap(SourceRow::publisher), source.source().flatMap(SourceRow::date),
                source.source().flatMap(SourceRow::address), mediaType, source.bytes(), Document.State.REFUSED);
        return new DocumentText(document, "", List.of(),
                List.of(new Notice(code, source.path(), Optional.<Span>empty(), detail)));
    }
}
