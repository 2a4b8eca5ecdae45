package org.esep.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.settings.SourceRow;
import org.esep.settings.Sources;

/// A file of the corpus: where it lies, its path inside the corpus (`/` between folders), its SHA-256 in hex
/// (`unreadable` where it could not be read, `link` where it is one), its size in bytes, and its row of the sidecar.
public record SourceDocument(Path file, String path, String digest, long bytes, Optional<SourceRow> source) {

    static final String UNREADABLE = "unreadable";
    static final String LINK = "link";

    /// What reading told of a document: its language (ISO 639-1), title, the day on which it says it was published (ISO
    /// date), and media type.
    public record Told(String language, String title, Optional<String> published, String mediaType) {}

    /// Why it is not even opened.
    public Optional<Notice.Code> obstacle() {
        return switch (digest) {
            case LINK -> Optional.of(Notice.Code.LINK_NOT_FOLLOWED);
            case UNREADABLE -> Optional.of(Notice.Code.DOCUMENT_UNREADABLE);
            default -> Optional.empty();
        };
    }

    /// Whether the file holds what it held when the folder was listed; it costs reading the file.
    public boolean isAsListed() {
        try {
            return FileDigest.of(file).sha256().equals(digest);
        } catch (IOException _) {
            return false;
        }
    }

    /// The language that the sidecar tells (ISO 639-1).
    public Optional<String> language() {
        return source.flatMap(SourceRow::language);
    }

    /// The document that was read; what the sidecar says of it goes before what itself says.
    public Document read(Told told) {
        return document(told, Document.State.READ);
    }

    /// The document that could not be read.
    public Document refused(Told told) {
        return document(told, Document.State.REFUSED);
    }

    private Document document(Told told, Document.State state) {
        var published = source.flatMap(SourceRow::date).or(() -> told.published().flatMap(Sources::day));
        return new Document(path, told.language(), told.title(), source.flatMap(SourceRow::publisher), published,
                source.flatMap(SourceRow::address), told.mediaType(), bytes, state);
    }
}
