package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.Quarters;
import org.esep.aggregate.YearLine;
import org.esep.iati.Country;

/// `funding-by-year.csv`: a row is the part of a programme's money that falls into one year; undated money has no year.
/// Where shares of countries are stated, each country's part is a row, and what is no country's has none; a regional
/// programme has its countries joined by semicolons. The quarters are those of the calendar or the fiscal year.
final class FundingByYearTable {

    static final Table<Row> TABLE = new Table<>("funding-by-year", List.of(
            Column.text("programme", row -> row.line().activity()),
            Column.text("country", row -> Cells.countries(row.countries())),
            Column.code("role", row -> row.line().role()),
            Column.whole("year", row -> year(row.line().year())),
            Column.decimal("reportingAmount", row -> Optional.of(row.line().money().amount())),
            Column.text("reportingCurrency", row -> Cells.currency(row.line().money())),
            Column.code("allocation", row -> row.line().allocation()),
            Column.optional("funder", row -> row.line().funder()),
            Column.decimal("quarter1", row -> row.line().quarters().map(Quarters::first)),
            Column.decimal("quarter2", row -> row.line().quarters().map(Quarters::second)),
            Column.decimal("quarter3", row -> row.line().quarters().map(Quarters::third)),
            Column.decimal("quarter4", row -> row.line().quarters().map(Quarters::fourth))));

    private FundingByYearTable() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var directory = Directory.of(ledger);
        TABLE.write(ledger.years().stream().map(line -> new Row(line, directory.countries(line))), out);
    }

    private static Optional<Integer> year(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    record Row(YearLine line, SortedSet<Country> countries) {}
}
