package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;

import org.esep.aggregate.YearLine;
import org.esep.iati.FundingRole;

/// A row is the part of a programme's money that falls into one year; undated money has no year.
final class FundingByYearTable {

    static final Table<YearLine> TABLE = Table.of(book -> book.ledger().years(), List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.programme(row.activity()))),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countriesOf(row.activity()))),
            Column.of("money", Width.CODE, (book, row) -> Value.text(book.word("money", row.role()))),
            Column.of("year", Width.CODE, (_, row) -> year(row)),
            Column.of("amount", Width.CODE, FundingByYearTable::amount),
            Column.of("allocation", Width.NAME, (book, row) -> Value.text(book.word("allocation", row.allocation()))),
            Column.of("counted", Width.CODE, (book, row) -> Value.text(counted(book, row))),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity()))));

    private FundingByYearTable() {}

    private static Value year(YearLine row) {
        return row.year().isPresent()
                ? new Value.Numeral(BigDecimal.valueOf(row.year().getAsInt()), Format.YEAR)
                : new Value.Blank();
    }

    /// A budget that no document states leads to the contributions that it was added up from.
    private static Value amount(Book book, YearLine row) {
        var summary = book.activities().get(row.activity());
        var facts = summary != null && row.role() == FundingRole.BUDGET
                ? ActivityCells.used(summary.budget())
                : book.proofs().of(new Proofs.Money(row.activity(), row.role()));
        return new Value.Amount(row.money()).evidence(facts);
    }

    private static String counted(Book book, YearLine row) {
        var summary = book.activities().get(row.activity());
        return summary == null ? "" : book.word("reason", summary.counted());
    }
}
