package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Reason;

/// `disagreements.csv`: a row is one of the values that documents give for a figure; `rule` is the step that decided.
final class DisagreementTable {

    static final Table<Row> TABLE = new Table<>("disagreements", List.of(
            Column.text("programme", row -> row.disagreement().activity()),
            Column.code("figure", row -> row.disagreement().subject()),
            Column.text("value", row -> row.value().value()),
            Column.text("document", row -> row.value().document()),
            Column.flag("chosen", row -> isChosen(row.value().reason())),
            Column.code("rule", row -> row.disagreement().choice())));

    private DisagreementTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.disagreements().stream().flatMap(disagreement -> disagreement.values().stream()
                .map(value -> new Row(disagreement, value))), out);
    }

    /// A chosen value need not be counted: it can lie inside a budget or a parent's.
    private static boolean isChosen(Reason reason) {
        return switch (reason) {
            case OTHER_VALUE_CHOSEN, SUPERSEDED, OTHER_RECORD, IMPOSSIBLE, REJECTED -> false;
            case COUNTED, REPEATED, PART_OF_BUDGET, INSIDE_PARENT, RECEIVED, ENVELOPE, NO_RATE, ROLE_NOT_SUMMED,
                    FUNDER_UNKNOWN ->
                true;
        };
    }

    record Row(Disagreement disagreement, Disagreement.Value value) {}
}
