package org.esep.fact;

import java.util.Optional;

import org.esep.iati.Coded;
import org.esep.iati.PartialDate;

/// A document of the corpus: its path inside it, main language (ISO 639-1, `und` where unknown), what is known of
/// its origin, its size in bytes and whether it could be read.
public record Document(String path, String language, String title, Optional<String> publisher,
        Optional<PartialDate> published, Optional<String> address, String mediaType, long bytes, State state) {

    /// The same document with what is known of its date.
    public Document published(Optional<PartialDate> date) {
        return new Document(path, language, title, publisher, date, address, mediaType, bytes, state);
    }

    /// Whether a document could be read.
    public enum State implements Coded {
        READ, REFUSED
    }
}
