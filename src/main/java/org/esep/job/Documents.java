package org.esep.job;

import java.util.Optional;

import org.springframework.batch.infrastructure.item.Chunk;

import org.esep.corpus.DocumentText;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Extraction;
import org.esep.store.FactStore;
import org.esep.structured.StructuredDocument;

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
    sealed interface Read {

        /// What it was read from and with.
        String cacheKey();
    }

    /// A document of prose.
    record Prose(String cacheKey, DocumentText text, Extraction extraction) implements Read {}

    /// A document of structured data, whose records are kept under this number already.
    record Structured(String cacheKey, StructuredDocument document, int number) implements Read {}

    /// Nothing where the document is unchanged.
    Optional<Read> read(SourceDocument source) {
        progress.advance();
        var key = key(source);
        if (store.cacheKey(source.path()).filter(key::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(structured(source, key).orElseGet(() -> prose(source, key)));
    }

    private Optional<Read> structured(SourceDocument source, String key) {
        var records = new RecordPages(store);
        return setup.structured().read(source, records)
                .map(document -> new Structured(key, document, records.end()));
    }

    private Read prose(SourceDocument source, String key) {
        var text = setup.reader().read(source);
        return new Prose(key, text, setup.extractor().extract(text));
    }

    void write(Chunk<? extends Read> chunk) {
        chunk.forEach(this::write);
    }

    private void write(Read read) {
        switch (read) {
            case Prose prose -> store.put(prose.cacheKey(), prose.text().text(), prose.extraction());
            case Structured structured -> store.putRecords(structured.cacheKey(), structured.document().document(),
                    structured.document().notices(), structured.number());
        }
    }

    private String key(SourceDocument source) {
        return Digest.of(source.digest() + source.source() + setup.readingDigest());
    }
}
