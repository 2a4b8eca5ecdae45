package org.esep.iati;

/// Whether money must be paid back.
public enum FinanceType implements Coded {
    GRANT, LOAN, UNKNOWN
}
