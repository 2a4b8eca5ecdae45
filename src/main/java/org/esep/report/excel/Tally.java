package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.esep.iati.Money;

/// Sums and counts over tables: the live formula together with the result that the ledger tells, so that a program that
/// does not reckon shows it, and one that does shows where the cells tell otherwise. A value alone where the table is too
/// long for a formula.
final class Tally {

    private Tally() {}

    /// The sum of a column of money over the rows that meet every criterion.
    static Value sum(Book book, Sum sum, Money total) {
        return live(book, sum.sheet(), expression(book, sum), new Value.Amount(total));
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
    static Value count(Book book, TableSheet sheet, List<Criterion> criteria, long count) {
        return live(book, sheet, "COUNTIFS(" + conditions(book, sheet, criteria) + ")", Value.count(count));
    }

    /// How many cells of a column are not empty.
    static Value filled(Book book, TableSheet sheet, String key, long count) {
        return live(book, sheet, "COUNTA(" + Formulas.column(book, sheet, key) + ")", Value.count(count));
    }

    /// How many cells of a column are above zero.
    static Value positive(Book book, TableSheet sheet, String key, long count) {
        return live(book, sheet, "COUNTIF(" + Formulas.column(book, sheet, key) + ",\">0\")", Value.count(count));
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
}
