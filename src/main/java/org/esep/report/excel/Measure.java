package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// A sum or count over a column of a table, of the rows that meet every criterion: as a formula, and as its cells tell it.
record Measure(Kind kind, TableSheet sheet, String key, List<Criterion> criteria) {

    private enum Kind {
        SUM, COUNT, FILLED, POSITIVE
    }

    /// Of a column of money.
    static Measure sum(TableSheet sheet, String key, List<Criterion> criteria) {
        return new Measure(Kind.SUM, sheet, key, criteria);
    }

    /// How many rows meet criteria, of which there is at least one.
    static Measure count(TableSheet sheet, List<Criterion> criteria) {
        return new Measure(Kind.COUNT, sheet, criteria.getFirst().key(), criteria);
    }

    /// How many cells are not empty.
    static Measure filled(TableSheet sheet, String key) {
        return new Measure(Kind.FILLED, sheet, key, List.of());
    }

    /// How many cells are above zero.
    static Measure positive(TableSheet sheet, String key) {
        return new Measure(Kind.POSITIVE, sheet, key, List.of());
    }

    String expression(Book book) {
        var column = Formulas.column(book, sheet, key);
        return switch (kind) {
            case SUM -> criteria.isEmpty()
                    ? "SUM(" + column + ")"
                    : "SUMIFS(" + column + "," + conditions(book) + ")";
            case COUNT -> "COUNTIFS(" + conditions(book) + ")";
            case FILLED -> "COUNTA(" + column + ")";
            case POSITIVE -> "COUNTIF(" + column + ",\">0\")";
        };
    }

    private String conditions(Book book) {
        return criteria.stream()
                .map(criterion -> Formulas.column(book, sheet, criterion.key()) + "," + criterion.expression())
                .collect(Collectors.joining(","));
    }

    /// What its formula gives; all rows are made for it.
    Value found(Book book) {
        return switch (kind) {
            case SUM -> new Value.Amount(new Money(
                    cells(book).map(Tally::number).reduce(BigDecimal.ZERO, BigDecimal::add),
                    book.ledger().currency()));
            case COUNT -> Value.count(cells(book).count());
            case FILLED -> Value.count(cells(book).filter(value -> !value.display().isEmpty()).count());
            case POSITIVE -> Value.count(cells(book).filter(value -> Tally.number(value).signum() > 0).count());
        };
    }

    private Stream<Value> cells(Book book) {
        return sheet.table().cells(book, key, criteria);
    }
}
