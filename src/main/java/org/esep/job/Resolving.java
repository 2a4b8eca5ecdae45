package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.esep.corpus.Corpus;
import org.esep.corpus.SourceDocument;
import org.esep.deliver.Publication;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.RegisteredId;
import org.esep.report.export.IdsCsv;
import org.esep.resolve.AllClaims;
import org.esep.resolve.Resolution;
import org.esep.store.FactStore;

/// Resolves all documents of the corpus together; documents that have left it leave the store. What documents claim is
/// read through from the store and never held.
final class Resolving {

    private static final int PAGE = 200;

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
        var claims = new AllClaims(store.extractions(), store::extractions);
        var resolution = run.setup().resolver().resolve(claims, registry(), run.identity().asOf());
        var ids = resolution.ids();
        store.replaceActivities(ids, resolution.activities().stream(), resolution.matches(),
                resolution.suggestions(), resolution.notices());
        store.replaceOrganisations(resolution.organisations());
        keepFacts(claims, resolution, ids);
        store.replaceRegistry(resolution.registry());
    }

    /// Keeps the facts and, while the extractions pass by for them, the activities of records.
    private void keepFacts(AllClaims claims, Resolution resolution, List<String> ids) {
        var activities = resolution.ofRecords();
        store.replaceFacts(ids, told(claims, resolution).flatMap(page -> {
            store.addActivities(ids, page.stream().flatMap(told -> activities.of(told.extraction()).stream()));
            page.forEach(_ -> run.progress().advance());
            return page.stream().flatMap(told -> told.facts().stream());
        }));
        store.addActivities(ids, activities.repeated().stream());
    }

    private record Told(Extraction extraction, List<Fact> facts) {}

    /// The facts of the extractions in their order, by pages that several threads make.
    private static Stream<List<Told>> told(AllClaims claims, Resolution resolution) {
        return StreamSupport.stream(claims.all().spliterator(), false).gather(Gatherers.windowFixed(PAGE))
                .gather(Gatherers.mapConcurrent(RecordPages.AT_ONCE, page -> page.stream()
                        .map(extraction -> new Told(extraction, resolution.facts(extraction))).toList()));
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
