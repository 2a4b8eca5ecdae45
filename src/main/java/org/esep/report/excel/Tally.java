package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// Sums and counts over tables: the live formula together with the result that it gives, both from the same cells.
final class Tally {

    private Tally() {}

    /// The sum of a column of money over the rows that meet every criterion.
    static Value sum(Book book, TableSheet sheet, String key, List<Criterion> criteria) {
        var total = cells(book, sheet, key, criteria).map(Tally::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return known(book, new Sum(sheet, key, criteria), total);
    }

    /// A sum whose result is known already.
    static Value known(Book book, Sum sum, BigDecimal total) {
        return live(book, sum.sheet(), expression(book, sum),
                new Value.Amount(new Money(total, book.ledger().currency())));
    }

    /// Of a column of money over the rows that meet every criterion.
    record Sum(TableSheet sheet, String key, List<Criterion> criteria) {}

    private static String expression(Book book, Sum sum) {
        var column = Formulas.column(book, sum.sheet(), sum.key());
        return sum.criteria().isEmpty()
                ? "SUM(" + column + ")"
                : "SUMIFS(" + column + "," + conditions(book, sum.sheet(), sum.criteria()) + ")";
    }

    /// How many rows meet every criterion.
    static Value count(Book book, TableSheet sheet, List<Criterion> criteria) {
        var expression = "COUNTIFS(" + conditions(book, sheet, criteria) + ")";
        return live(book, sheet, expression,
                Value.count(cells(book, sheet, criteria.getFirst().key(), criteria).count()));
    }

    /// How many cells of a column are not empty.
    static Value filled(Book book, TableSheet sheet, String key) {
        var filled = cells(book, sheet, key, List.of()).filter(value -> !value.display().isEmpty()).count();
        return live(book, sheet, "COUNTA(" + Formulas.column(book, sheet, key) + ")", Value.count(filled));
    }

    /// How many rows a table has, by a column without empty cells.
    static Value rows(Book book, TableSheet sheet, String key) {
        return live(book, sheet, "COUNTA(" + Formulas.column(book, sheet, key) + ")",
                Value.count(sheet.table().size(book)));
    }

    /// How many cells of a column are above zero.
    static Value positive(Book book, TableSheet sheet, String key) {
        var positive = cells(book, sheet, key, List.of()).filter(value -> number(value).signum() > 0).count();
        return live(book, sheet, "COUNTIF(" + Formulas.column(book, sheet, key) + ",\">0\")", Value.count(positive));
    }

    /// The number in a cell; none is zero.
    static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Blank _,Value.Text _,Value.Day _ -> BigDecimal.ZERO;
            case Value.Numeral number -> number.number();
            case Value.Amount amount -> amount.money().amount();
            case Value.Formula formula -> number(formula.result());
            case Value.Linked linked -> number(linked.value());
            case Value.Noted noted -> number(noted.value());
        };
    }

    /// Another number of the same kind as this cell's.
    static Value alike(Value value, BigDecimal number) {
        return switch (value) {
            case Value.Blank _,Value.Text _,Value.Day _ -> new Value.Numeral(number, Format.COUNT);
            case Value.Numeral known -> new Value.Numeral(number, known.format());
            case Value.Amount known -> new Value.Amount(new Money(number, known.money().currency()));
            case Value.Formula formula -> alike(formula.result(), number);
            case Value.Linked linked -> alike(linked.value(), number);
            case Value.Noted noted -> alike(noted.value(), number);
        };
    }

    private static Value live(Book book, TableSheet sheet, String expression, Value result) {
        return sheet.table().size(book) > Formulas.MOST_ROWS || sheet.sheets(book) > 1
                || sheet.leftOut(book) > 0
                        ? result
                        : new Value.Formula(expression, result);
    }

    private static String conditions(Book book, TableSheet sheet, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> Formulas.column(book, sheet, criterion.key()) + "," + criterion.expression())
                .collect(Collectors.joining(","));
    }

    private static Stream<Value> cells(Book book, TableSheet sheet, String key, List<Criterion> criteria) {
        return sheet.table().cells(book, key, criteria);
    }
}
