package org.esep.job;

import org.springframework.batch.infrastructure.item.ExecutionContext;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;

/// How much a ledger holds: refused documents, activities, organisations, facts and notices. Kept with the run, so that
/// the ledger of many facts is made once.
record LedgerCount(int refused, int activities, int organisations, int facts, int notices) {

    static LedgerCount of(Ledger ledger) {
        var refused = ledger.documents().stream().filter(document -> document.state() == Document.State.REFUSED)
                .count();
        return new LedgerCount((int) refused, ledger.activities().size(), ledger.organisations().size(),
                (int) ledger.factCount().facts(), ledger.notices().size());
    }

    void keep(ExecutionContext context) {
        context.putInt("refused", refused);
        context.putInt("activities", activities);
        context.putInt("organisations", organisations);
        context.putInt("facts", facts);
        context.putInt("notices", notices);
    }

    static LedgerCount kept(ExecutionContext context) {
        return new LedgerCount(context.getInt("refused"), context.getInt("activities"),
                context.getInt("organisations"), context.getInt("facts"), context.getInt("notices"));
    }
}
