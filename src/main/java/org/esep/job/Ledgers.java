package org.esep.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.esep.aggregate.Input;
import org.esep.aggregate.Ledger;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Document;
import org.esep.fact.Notice;
import org.esep.store.FactStore;

/// Makes the ledger of what the store holds.
final class Ledgers {

    private final Setup setup;
    private final FactStore store;

    Ledgers(Setup setup, FactStore store) {
        this.setup = setup;
        this.store = store;
    }

    /// `more` are notices about the corpus as a whole.
    Ledger on(LocalDate asOf, List<Notice> more) {
        var documents = new ArrayList<Document>();
        var notices = new ArrayList<Notice>(more);
        for (var path : store.paths()) {
            var extraction = store.extraction(path);
            documents.add(extraction.document());
            notices.addAll(extraction.notices());
        }
        var activities = new ArrayList<ActivityFacts>();
        store.forEachActivity(activities::add);
        return setup.aggregation()
                .ledger(new Input(asOf, activities.stream(), store.unattached(), store.organisations(),
                        documents, notices));
    }
}
