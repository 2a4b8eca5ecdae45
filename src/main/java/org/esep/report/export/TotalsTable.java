package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.Totals;
import org.esep.iati.ActivityStatus;

/// `totals.csv`: one row with the headline figures of all countries.
final class TotalsTable {

    private static final List<Column<Totals>> FIGURES = List.of(
            Column.count("planned", row -> count(row, ActivityStatus.PLANNED)),
            Column.count("running", row -> count(row, ActivityStatus.RUNNING)),
            Column.count("ended", row -> count(row, ActivityStatus.ENDED)),
            Column.count("unknown", row -> count(row, ActivityStatus.UNKNOWN)),
            Column.decimal("own", row -> Optional.of(row.own().amount())),
            Column.decimal("regional", row -> Optional.of(row.regional().amount())),
            Column.decimal("withoutCountry", row -> Optional.of(row.withoutCountry().amount())),
            Column.text("reportingCurrency", row -> Cells.currency(row.own())),
            Column.count("envelopes", Totals::envelopes),
            Column.count("partners", Totals::partners));

    static final Table<Totals> TABLE = new Table<>("totals",
            Stream.of(FIGURES, OutgoingColumns.of(Totals::outgoing), OutgoingColumns.withoutCountry(Totals::outgoing))
                    .flatMap(List::stream).toList());

    private TotalsTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(Stream.of(ledger.totals()), out);
    }

    private static int count(Totals row, ActivityStatus status) {
        return row.activities().getOrDefault(status, 0);
    }
}
