package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var activities = ledger.activities().stream()
                .collect(Collectors.toMap(summary -> summary.activity().id(), Function.identity()));
        TABLE.write(ledger.followUps().stream().map(followUp -> new Row(followUp,
                Objects.requireNonNull(activities.get(followUp.activity())))), out);
    }

    record Row(FollowUp followUp, ActivitySummary summary) {}
}
