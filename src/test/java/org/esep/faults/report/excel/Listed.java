package org.esep.faults.report.excel;

/// As it should be.
public record Listed() {

    public static String write(String ledger) {
        return ledger;
    }
}
