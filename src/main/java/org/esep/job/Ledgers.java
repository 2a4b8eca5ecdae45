package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.aggregate.EarlierRun;
import org.esep.aggregate.Input;
import org.esep.aggregate.Ledger;
import org.esep.corpus.Copies;
import org.esep.corpus.Sketch;
import org.esep.deliver.Publication;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.iati.PartialDate;
import org.esep.report.export.EarlierRunLines;
import org.esep.store.FactStore;

/// Makes the ledger of what the store holds.
final class Ledgers {

    private final Setup setup;
    private final FactStore store;

    Ledgers(Setup setup, FactStore store) {
        this.setup = setup;
        this.store = store;
    }

    /// `more` are notices about the corpus as a whole, `baseline` is the run to compare with.
    Ledger on(LocalDate asOf, List<Notice> more, Optional<EarlierRun> baseline) {
        var documents = new ArrayList<Document>();
        var notices = new ArrayList<Notice>(more);
        var sketches = new TreeMap<String, Sketch>();
        for (var path : store.paths()) {
            var extraction = store.extraction(path);
            sketches.put(path, Sketch.of(store.text(path)));
            documents.add(extraction.document());
            notices.addAll(extraction.notices());
        }
        var activities = new ArrayList<ActivityFacts>();
        store.forEachActivity(activities::add);
        return setup.aggregation()
                .ledger(new Input(asOf, activities.stream(), store.unattached(), store.organisations(),
                        documents, copies(documents, sketches), notices, baseline));
    }

    /// What the last published run found; none where nothing was published.
    static Optional<EarlierRun> baseline(Path reports) throws IOException {
        var file = Publication.newest(reports).map(folder -> folder.resolve(EarlierRunLines.path()));
        if (file.filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file.get())) {
            return EarlierRunLines.read(in);
        }
    }

    /// A copy is told as one of the text that was published first.
    private static SortedMap<String, String> copies(List<Document> documents, SortedMap<String, Sketch> sketches) {
        var age = Comparator.comparing((Document document) -> document.published().map(PartialDate::last)
                .orElse(LocalDate.MAX)).thenComparing(Document::path);
        var oldest = documents.stream().sorted(age).map(Document::path).toList();
        return Copies.of(sketches, oldest);
    }
}
