package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.FunderLine;
import org.esep.aggregate.Scope;
import org.esep.iati.Money;

/// A row is a funder in one country and year: what it pays there for which programmes.
final class FundersTable {

    static final Table<FunderLine> TABLE = Table.of(Book::funders, List.of(
            Column.of("funder", Width.NAME, (book, row) -> Value.text(book.organisation(row.funder()))),
            Column.of("country", Width.CODE, FundersTable::country),
            Column.of("scope", Width.CODE, FundersTable::scope),
            Column.of("year", Width.CODE, (_, row) -> year(row.year())),
            Column.of("programmes", Width.NAME, (book, row) -> Value.text(book.programmes(row.programmes()))),
            Column.of("contributed", Width.CODE, (book, row) -> amount(book, row, row.stated())),
            Column.of("paidAlone", Width.CODE, (book, row) -> amount(book, row, row.alone())),
            Column.of("paid", Width.CODE, (book, row) -> amount(book, row, row.total())),
            Column.of("organisationId", Width.NAME, (_, row) -> Value.text(row.funder())),
            Column.of("ids", Width.NAME, (_, row) -> Value.text(Book.listed(row.programmes(), id -> id)))));

    private FundersTable() {}

    private static Value country(Book book, FunderLine row) {
        return Value.text(row.country().map(book::country));
    }

    private static Value scope(Book book, FunderLine row) {
        return Value.text(row.scope().map((Scope scope) -> book.word("scope", scope))
                .orElseGet(() -> book.text("scope.without-country")));
    }

    static Value year(OptionalInt year) {
        return year.isPresent()
                ? new Value.Numeral(BigDecimal.valueOf(year.getAsInt()), Format.YEAR)
                : new Value.Blank();
    }

    private static Value amount(Book book, FunderLine row, Money money) {
        return Value.money(Optional.of(money).filter(some -> some.amount().signum() != 0))
                .evidence(row.programmes().stream().flatMap(id -> book.activity(id).stream())
                        .flatMap(summary -> facts(summary, row))
                        .limit(1).toList());
    }

    /// What states the funder's contribution, else the budget that it pays alone.
    private static Stream<String> facts(ActivitySummary summary, FunderLine row) {
        return Stream.concat(ActivityCells.contributed(summary, Optional.of(row.funder())),
                ActivityCells.used(summary.budget()).stream());
    }
}
