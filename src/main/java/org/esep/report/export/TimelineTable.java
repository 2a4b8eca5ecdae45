package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Ledger;
import org.esep.iati.PartialDate;

/// `timeline.csv`: a row is a programme with its start and end.
final class TimelineTable {

    static final Table<ActivitySummary> TABLE = new Table<>("timeline", List.of(
            Column.text("programme", row -> row.activity().id()),
            Column.date("start", row -> row.timeline().start().map(Figure::value)),
            Column.optional("startPrecision", row -> precision(row.timeline().start())),
            Column.date("end", row -> row.timeline().end().map(Figure::value)),
            Column.optional("endPrecision", row -> precision(row.timeline().end())),
            Column.date("originalEnd", row -> row.timeline().originalEnd()),
            Column.code("status", row -> row.timeline().status()),
            Column.whole("elapsedPercent", row -> elapsed(row.timeline().elapsedPercent()))));

    private TimelineTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.activities().stream(), out);
    }

    private static Optional<String> precision(Optional<Figure<PartialDate>> date) {
        return date.map(figure -> figure.value().precision().code());
    }

    private static Optional<Integer> elapsed(OptionalInt percent) {
        return percent.isPresent() ? Optional.of(percent.getAsInt()) : Optional.empty();
    }
}
