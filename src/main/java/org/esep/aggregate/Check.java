package org.esep.aggregate;

import org.esep.iati.Coded;

/// A reconciliation: two ways to the same number, as plain decimal text. They agree or the ledger is not to be trusted.
public record Check(Kind kind, String expected, String actual) {

    /// What is reconciled.
    public enum Kind implements Coded {
        TOTAL_AGAINST_COUNTRIES, YEARS_AGAINST_BUDGETS, FACTS_AGAINST_DOCUMENTS, DOCUMENTS_READ, DOCUMENTS_REFUSED,
        AMOUNTS_NOT_CONVERTED
    }

    public boolean holds() {
        return expected.equals(actual);
    }
}
