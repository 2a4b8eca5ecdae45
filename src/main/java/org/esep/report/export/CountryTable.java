package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Ledger;
import org.esep.iati.ActivityStatus;

/// `countries.csv`: a row is a recipient country with its headline figures. Own and regional money are never added to
/// each other, and regional money not over countries.
final class CountryTable {

    private static final List<Column<CountrySummary>> FIGURES = List.of(
            Column.text("country", row -> row.country().code()),
            Column.count("planned", row -> count(row, ActivityStatus.PLANNED)),
            Column.count("running", row -> count(row, ActivityStatus.RUNNING)),
            Column.count("ended", row -> count(row, ActivityStatus.ENDED)),
            Column.count("unknown", row -> count(row, ActivityStatus.UNKNOWN)),
            Column.decimal("own", row -> Optional.of(row.own().amount())),
            Column.decimal("regional", row -> Optional.of(row.regional().amount())),
            Column.text("reportingCurrency", row -> Cells.currency(row.own())),
            Column.count("envelopes", CountrySummary::envelopes),
            Column.date("firstStart", CountrySummary::firstStart),
            Column.date("lastEnd", CountrySummary::lastEnd),
            Column.count("partners", CountrySummary::partners),
            Column.count("documents", CountrySummary::documents));

    static final Table<CountrySummary> TABLE = new Table<>("countries",
            Stream.concat(FIGURES.stream(), OutgoingColumns.of(CountrySummary::outgoing).stream()).toList());

    private CountryTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        TABLE.write(ledger.countries().stream(), out);
    }

    private static int count(CountrySummary row, ActivityStatus status) {
        return row.activities().getOrDefault(status, 0);
    }
}
