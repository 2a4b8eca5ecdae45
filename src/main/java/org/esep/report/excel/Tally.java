package org.esep.report.excel;

import java.math.BigDecimal;

import org.esep.iati.Money;

/// Sums and counts over tables: a live formula together with its result, or the result alone where the table is too long for
/// a formula.
final class Tally {

    private Tally() {}

    /// With the result that the ledger tells.
    static Value told(Book book, Measure measure, Value result) {
        return isLive(book, measure.sheet()) ? new Value.Formula(measure.expression(book), result) : result;
    }

    /// With the result that the cells tell, so that it can be held against what the ledger tells.
    static Value found(Book book, Measure measure, Value told) {
        return isLive(book, measure.sheet()) ? told(book, measure, measure.found(book)) : told;
    }

    /// Whether all rows of a table are there for a formula, and not too many.
    static boolean isLive(Book book, TableSheet sheet) {
        return sheet.table().size(book) <= Formulas.MOST_ROWS && sheet.sheets(book) == 1 && sheet.leftOut(book) == 0;
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
}
