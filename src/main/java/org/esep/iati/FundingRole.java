package org.esep.iati;

/// What an amount is: the whole cost, one funder's share, or a transaction. Amounts of different roles are never added.
public enum FundingRole implements Coded {
    BUDGET, CONTRIBUTION, COMMITMENT, DISBURSEMENT, EXPENDITURE, INCOMING
}
