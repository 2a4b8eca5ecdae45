package org.esep.iati;

/// What an amount is: the whole cost, one funder's share, or a transaction. Amounts of different roles are never added.
public enum FundingRole implements Coded {
    BUDGET, CONTRIBUTION, COMMITMENT, DISBURSEMENT, EXPENDITURE, INCOMING;

    /// Whether it is a line of structured data, each of which counts.
    public boolean isTransaction() {
        return switch (this) {
            case BUDGET, CONTRIBUTION -> false;
            case COMMITMENT, DISBURSEMENT, EXPENDITURE, INCOMING -> true;
        };
    }
}
