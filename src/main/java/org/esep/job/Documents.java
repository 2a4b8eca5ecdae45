package org.esep.job;

import java.util.Optional;

import org.springframework.batch.infrastructure.item.Chunk;

import org.esep.corpus.DocumentText;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Extraction;
import org.esep.store.FactStore;

/// Reads documents whose file, sidecar row or configuration changed since they were read last.
final class Documents {

    private final Setup setup;
    private final FactStore store;
    private final Progress progress;

    Documents(Setup setup, FactStore store, Progress progress) {
        this.setup = setup;
        this.store = store;
        this.progress = progress;
    }

    /// A document as it was read.
    record Read(String cacheKey, DocumentText text, Extraction extraction) {}

    /// Nothing where the document is unchanged.
    Optional<Read> read(SourceDocument source) {
        progress.advance();
        var key = key(source);
        if (store.cacheKey(source.path()).filter(key::equals).isPresent()) {
            return Optional.empty();
        }
        var text = setup.reader().read(source);
        return Optional.of(new Read(key, text, setup.extractor().extract(text)));
    }

    void write(Chunk<? extends Read> chunk) {
        chunk.forEach(read -> store.put(read.cacheKey(), read.text().text(), read.extraction()));
    }

    private String key(SourceDocument source) {
        return Digest.of(source.digest() + source.source() + setup.readingDigest());
    }
}
