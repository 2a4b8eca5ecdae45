package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;

import org.esep.aggregate.YearLine;

/// A row is the part of a programme's money that falls into one year; undated money has no year.
final class FundingByYearTable {

    static final Table<YearLine> TABLE = Table.of(book -> book.ledger().years(), List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.programme(row.activity()))),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countriesOf(row.activity()))),
            Column.of("money", Width.CODE, (book, row) -> Value.text(book.word("money", row.role()))),
            Column.of("year", Width.CODE, (_, row) -> year(row)),
            Column.of("amount", Width.CODE, (_, row) -> new Value.Amount(row.money())),
            Column.of("allocation", Width.NAME, (book, row) -> Value.text(book.word("allocation", row.allocation()))),
            Column.of("counted", Width.CODE, (book, row) -> Value.text(counted(book, row))),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity()))));

    private FundingByYearTable() {}

    private static Value year(YearLine row) {
        return row.year().isPresent()
                ? new Value.Numeral(BigDecimal.valueOf(row.year().getAsInt()), Format.YEAR)
                : new Value.Blank();
    }

    private static String counted(Book book, YearLine row) {
        var summary = book.activities().get(row.activity());
        return summary == null ? "" : book.word("reason", summary.counted());
    }
}
