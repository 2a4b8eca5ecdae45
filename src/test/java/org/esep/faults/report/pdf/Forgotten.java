package org.esep.faults.report.pdf;

/// A report without a row.
public record Forgotten() {

    public static String write(String ledger) {
        return ledger;
    }
}
