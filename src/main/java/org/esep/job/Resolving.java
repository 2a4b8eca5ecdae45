package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.esep.corpus.Corpus;
import org.esep.corpus.SourceDocument;
import org.esep.deliver.Publication;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.RegisteredId;
import org.esep.report.export.IdsCsv;
import org.esep.resolve.Resolution;
import org.esep.store.FactStore;

/// Resolves all documents of the corpus together; documents that have left it leave the store. What documents claim is
/// read through from the store and never held.
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
        run.progress().start("resolve", store.extractionCount());
        var extractions = store.extractions();
        var resolution = run.setup().resolver().resolve(extractions, registry(), run.identity().asOf());
        var ids = resolution.ids();
        store.replaceActivities(ids, resolution.activities(extractions), resolution.matches(),
                resolution.suggestions(), resolution.notices());
        store.replaceOrganisations(resolution.organisations());
        store.replaceFacts(ids, facts(extractions, resolution));
        store.replaceRegistry(resolution.registry());
    }

    private Stream<Fact> facts(Iterable<Extraction> extractions, Resolution resolution) {
        return StreamSupport.stream(extractions.spliterator(), false).flatMap(extraction -> {
            run.progress().advance();
            return resolution.facts(extraction).stream();
        });
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
