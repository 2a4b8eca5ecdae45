package org.esep.aggregate;

import org.esep.iati.Coded;

/// A reconciliation: two ways to the same number, as plain decimal text. They agree or the ledger is not to be trusted.
public record Check(Kind kind, String expected, String actual) {

    /// What is reconciled.
    public enum Kind implements Coded {
        TOTAL_AGAINST_COUNTRIES, COUNTRIES_AGAINST_PROGRAMMES, GROSS_LESS_EXCLUDED, YEARS_AGAINST_BUDGETS,
        YEARS_AGAINST_CONTRIBUTIONS, YEARS_AGAINST_TRANSACTIONS, COMMITMENTS_GROSS_LESS_EXCLUDED,
        SPENDING_GROSS_LESS_EXCLUDED, FACTS_AGAINST_DOCUMENTS, FACTS_COUNTED, DOCUMENTS_READ, AMOUNTS_NOT_CONVERTED
    }

    public boolean holds() {
        return expected.equals(actual);
    }
}
