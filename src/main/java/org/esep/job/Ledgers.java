package org.esep.job;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.esep.aggregate.Input;
import org.esep.aggregate.Ledger;
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
        return setup.aggregation()
                .ledger(new Input(asOf, store.activities(), store.unattached(), store::facts, store.organisations(),
                        store.documents().toList(), Stream.concat(more.stream(), store.notices()).toList()));
    }
}
