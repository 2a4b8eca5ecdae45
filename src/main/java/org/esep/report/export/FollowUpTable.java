package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.FollowUp;
import org.esep.aggregate.Ledger;

/// `follow-up.csv`: a row is something to follow up about a figure of a programme.
final class FollowUpTable {

    static final Table<Row> TABLE = new Table<>("follow-up", List.of(
            Column.code("followUp", row -> row.followUp().kind()),
            Column.text("programme", row -> row.followUp().activity()),
            Column.text("name", row -> row.summary().activity().name()),
            Column.text("country", row -> Cells.countries(row.summary().countries().keySet())),
            Column.code("figure", row -> row.followUp().figure()),
            Column.date("date", row -> row.followUp().date())));

    private FollowUpTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.followUps().stream().map(followUp -> new Row(followUp,
                ledger.activities().find(followUp.activity()).orElseThrow())), out);
    }

    record Row(FollowUp followUp, ActivitySummary summary) {}
}
