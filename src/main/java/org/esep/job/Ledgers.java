package org.esep.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.aggregate.EarlierRun;
import org.esep.aggregate.Input;
import org.esep.aggregate.Keeping;
import org.esep.aggregate.Ledger;
import org.esep.corpus.Copies;
import org.esep.corpus.Sketch;
import org.esep.deliver.Publication;
import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.iati.PartialDate;
import org.esep.report.export.EarlierRunLines;
import org.esep.store.FactStore;
import org.esep.store.Shelf;

/// Makes the ledger of what the store holds.
final class Ledgers {

    private final Setup setup;
    private final FactStore store;
    private final Shelf shelf;

    /// The long lists of ledgers lie on the shelf.
    Ledgers(Setup setup, FactStore store, Shelf shelf) {
        this.setup = setup;
        this.store = store;
        this.shelf = shelf;
    }

    /// `more` are notices about the corpus as a whole, `baseline` is the run to compare with.
    Ledger on(LocalDate asOf, List<Notice> more, Optional<EarlierRun> baseline) {
        var documents = store.documents().toList();
        var facts = new StoredFacts(store);
        return setup.aggregation()
                .ledger(new Input(asOf, facts.activities(), store.unattached(), facts,
                        store.organisations(),
                        documents, copies(documents), Stream.concat(more.stream(), store.notices()).toList(),
                        store.suggestions(), baseline), new Shelves(shelf));
    }

    /// What the last published run found, kept there; none where nothing was published.
    static Optional<EarlierRun> baseline(Path reports, Keeping keeping) throws IOException {
        var file = Publication.newest(reports).map(folder -> folder.resolve(EarlierRunLines.path()));
        if (file.filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file.get())) {
            return EarlierRunLines.read(in, keeping);
        }
    }

    /// A copy is told as one of the text that was published first.
    private SortedMap<String, String> copies(List<Document> documents) {
        var sketches = new TreeMap<String, Sketch>();
        documents.forEach(document -> sketches.put(document.path(), Sketch.of(store.text(document.path()))));
        var age = Comparator.comparing((Document document) -> document.published().map(PartialDate::last)
                .orElse(LocalDate.MAX)).thenComparing(Document::path);
        var oldest = documents.stream().sorted(age).map(Document::path).toList();
        return Copies.of(sketches, oldest);
    }
}
