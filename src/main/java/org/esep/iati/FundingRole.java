package org.esep.iati;

/// What an amount is: the whole cost, one funder's share, a planned disbursement, or a transaction. Amounts of different
/// roles are never added.
public enum FundingRole implements Coded {
    BUDGET, CONTRIBUTION, PLANNED_DISBURSEMENT, COMMITMENT, DISBURSEMENT, EXPENDITURE, PLEDGE, INCOMING,
    INCOMING_COMMITMENT, INCOMING_PLEDGE;

    /// Whether it is a line of structured data, each of which counts.
    public boolean isTransaction() {
        return this != BUDGET && this != CONTRIBUTION;
    }
}
