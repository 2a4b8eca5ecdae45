package org.esep.faults.report;

import java.util.function.UnaryOperator;

import org.esep.faults.report.excel.Listed;

/// Names one report of two.
enum Report {
    LISTED(Listed::write);

    private final UnaryOperator<String> writer;

    Report(UnaryOperator<String> writer) {
        this.writer = writer;
    }

    String write(String ledger) {
        return writer.apply(ledger);
    }
}
