package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.transaction.support.TransactionTemplate;

import org.esep.corpus.DocumentText;
import org.esep.corpus.SourceDocument;
import org.esep.fact.Extraction;
import org.esep.fact.Notice;
import org.esep.store.FactStore;
import org.esep.structured.StructuredDocument;

/// Reads documents whose file, sidecar row or configuration changed since they were read last, and keeps those of a chunk
/// together, a long one at once, so that few characters are held.
final class Documents {

    private static final long HELD = 200_000;

    private final Setup setup;
    private final FactStore store;
    private final Progress progress;
    private final TransactionTemplate transaction;
    private final TimeLimit limit;

    Documents(Setup setup, FactStore store, Progress progress, TransactionTemplate transaction) {
        this.setup = setup;
        this.store = store;
        this.progress = progress;
        this.transaction = transaction;
        this.limit = new TimeLimit(setup.settings().documentLimits().time());
    }

    /// A document as it was read, and what it was read from and with.
    private sealed interface Read {

        /// How many characters of text are held.
        long length();
    }

    private record Prose(String cacheKey, DocumentText text, Extraction extraction) implements Read {

        @Override
        public long length() {
            return text.text().length();
        }
    }

    /// A document of structured data, whose records are kept under this number already.
    private record Structured(String cacheKey, StructuredDocument document, int number) implements Read {

        @Override
        public long length() {
            return 0;
        }
    }

    /// Whether a document is to be read.
    boolean isDue(SourceDocument source) {
        var due = store.cacheKey(source.path()).filter(key(source)::equals).isEmpty();
        if (!due) {
            progress.advance();
        }
        return due;
    }

    void read(List<? extends SourceDocument> sources) {
        var held = new ArrayList<Read>();
        for (var source : sources) {
            held.add(read(source));
            if (held.stream().mapToLong(Read::length).sum() > HELD) {
                keep(held);
            }
            progress.advance();
        }
        keep(held);
    }

    private void keep(List<Read> held) {
        transaction.executeWithoutResult(_ -> held.forEach(this::keep));
        held.clear();
    }

    /// One that changed while it was read is read again by the next run, whatever it holds then.
    private Read read(SourceDocument source) {
        var key = key(source);
        if (source.obstacle().isPresent()) {
            return refused(source, key, source.obstacle().get());
        }
        var read = structured(source, key).orElseGet(() -> prose(source, key));
        return source.isAsListed() ? read : refused(source, "", Notice.Code.DOCUMENT_CHANGED);
    }

    private Optional<Read> structured(SourceDocument source, String key) {
        var records = new RecordPages(store);
        return setup.structured().read(source, records)
                .map(document -> new Structured(key, document, records.end()));
    }

    private Read prose(SourceDocument source, String key) {
        return limit.within(() -> extracted(source, key))
                .orElseGet(() -> refused(source, key, Notice.Code.DOCUMENT_TOO_SLOW));
    }

    private Read extracted(SourceDocument source, String key) {
        try {
            var text = setup.reader().read(source);
            return new Prose(key, text, setup.extractor().extract(text));
        } catch (StackOverflowError _) {
            return refused(source, key, Notice.Code.DOCUMENT_UNREADABLE);
        }
    }

    private Read refused(SourceDocument source, String key, Notice.Code code) {
        var text = setup.reader().refused(source, code);
        return new Prose(key, text, setup.extractor().extract(text));
    }

    private void keep(Read read) {
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
