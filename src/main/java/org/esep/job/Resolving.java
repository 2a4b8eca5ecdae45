package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.esep.corpus.Corpus;
import org.esep.corpus.SourceDocument;
import org.esep.deliver.Publication;
import org.esep.fact.RegisteredId;
import org.esep.report.export.IdsCsv;
import org.esep.store.FactStore;

/// Resolves all documents of the corpus together; documents that have left it leave the store.
final class Resolving {

    private final ReportingJobConfiguration.Run run;
    private final Corpus corpus;
    private final FactStore store;

    Resolving(ReportingJobConfiguration.Run run, Corpus corpus, FactStore store) {
        this.run = run;
        this.corpus = corpus;
        this.store = store;
    }

    void resolve() throws IOException {
        store.retain(corpus.documents().stream().map(SourceDocument::path).toList());
        var extractions = store.paths().stream().map(store::extraction).toList();
        run.progress().start("resolve", extractions.size());
        var resolution = run.setup().resolver().resolve(extractions, registry(), run.identity().asOf());
        store.replace(resolution.activities(), resolution.organisations(), resolution.facts());
        store.replaceRegistry(resolution.registry());
    }

    /// The ids given before: the store's, and in an empty one those of the last published run.
    private List<RegisteredId> registry() throws IOException {
        var known = store.registry();
        var newest = Publication.newest(run.options().reports()).map(folder -> folder.resolve(IdsCsv.path()));
        if (!known.isEmpty() || newest.isEmpty() || !Files.isRegularFile(newest.get())) {
            return known;
        }
        try (var in = Files.newInputStream(newest.get())) {
            return IdsCsv.read(in);
        }
    }
}
