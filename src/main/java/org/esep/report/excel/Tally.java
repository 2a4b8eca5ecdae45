package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// Sums and counts over tables: the live formula together with the result that it gives, both from the same cells.
final class Tally {

    private Tally() {}

    /// The sum of a column of money over the rows that meet every criterion; `told` where not all rows are there to be
    /// added up.
    static Value sum(Book book, Sum sum, Value told) {
        return live(book, sum.sheet(), expression(book, sum), told, () -> new Value.Amount(new Money(
                cells(book, sum.sheet(), sum.key(), sum.criteria()).map(Tally::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                book.ledger().currency())));
    }

    /// A sum whose result is known already.
    static Value known(Book book, Sum sum, BigDecimal total) {
        var known = new Value.Amount(new Money(total, book.ledger().currency()));
        return live(book, sum.sheet(), expression(book, sum), known, () -> known);
    }

    /// Of a column of money over the rows that meet every criterion.
    record Sum(TableSheet sheet, String key, List<Criterion> criteria) {}

    private static String expression(Book book, Sum sum) {
        var column = Formulas.column(book, sum.sheet(), sum.key());
        return sum.criteria().isEmpty()
                ? "SUM(" + column + ")"
                : "SUMIFS(" + column + "," + conditions(book, sum.sheet(), sum.criteria()) + ")";
    }

    /// How many rows meet every criterion; `told` as for sums.
    static Value count(Book book, TableSheet sheet, List<Criterion> criteria, Value told) {
        return live(book, sheet, countIfs(book, sheet, criteria), told,
                () -> Value.count(cells(book, sheet, criteria.getFirst().key(), criteria).count()));
    }

    /// The same where it is known already.
    static Value known(Book book, TableSheet sheet, List<Criterion> criteria, int count) {
        return live(book, sheet, countIfs(book, sheet, criteria), Value.count(count), () -> Value.count(count));
    }

    private static String countIfs(Book book, TableSheet sheet, List<Criterion> criteria) {
        return "COUNTIFS(" + conditions(book, sheet, criteria) + ")";
    }

    /// How many cells of a column are not empty; `told` as for sums.
    static Value filled(Book book, TableSheet sheet, String key, Value told) {
        return live(book, sheet, "COUNTA(" + Formulas.column(book, sheet, key) + ")", told, () -> Value.count(
                cells(book, sheet, key, List.of()).filter(value -> !value.display().isEmpty()).count()));
    }

    /// How many rows a table has, by a column without empty cells.
    static Value rows(Book book, TableSheet sheet, String key) {
        var rows = Value.count(sheet.table().size(book));
        return live(book, sheet, "COUNTA(" + Formulas.column(book, sheet, key) + ")", rows, () -> rows);
    }

    /// How many cells of a column are above zero; `told` as for sums.
    static Value positive(Book book, TableSheet sheet, String key, Value told) {
        return live(book, sheet, "COUNTIF(" + Formulas.column(book, sheet, key) + ",\">0\")", told, () -> Value.count(
                cells(book, sheet, key, List.of()).filter(value -> number(value).signum() > 0).count()));
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

    private static Value live(Book book, TableSheet sheet, String expression, Value told, Supplier<Value> result) {
        return sheet.table().size(book) > Formulas.MOST_ROWS || sheet.sheets(book) > 1
                || sheet.leftOut(book) > 0
                        ? told
                        : new Value.Formula(expression, result.get());
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
