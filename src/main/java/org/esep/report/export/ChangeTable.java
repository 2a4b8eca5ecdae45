package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.esep.aggregate.Change;
import org.esep.aggregate.Ledger;

/// `changes.csv`: a row is what differs from the baseline run, with the value and its documents then and now.
final class ChangeTable {

    static final Table<Change> TABLE = new Table<>("changes", List.of(
            Column.code("change", Change::kind),
            Column.text("programme", Change::activity),
            Column.text("name", Change::name),
            Column.text("country", row -> Cells.countries(row.countries())),
            Column.code("figure", Change::subject),
            Column.optional("before", row -> row.before().value()),
            Column.optional("after", row -> row.after().value()),
            Column.text("documentsBefore", row -> String.join(Cells.SEPARATOR, row.before().documents())),
            Column.text("documentsAfter", row -> String.join(Cells.SEPARATOR, row.after().documents()))));

    private ChangeTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.changes().stream(), out);
    }
}
