package org.esep.report.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.esep.iati.Coded;
import org.esep.iati.PartialDate;

/// A column of a CSV file: its name in the contract, what its cells hold, and the cell of a row, empty where the row
/// has no such value.
record Column<R>(String name, Type type, Function<R, String> cell) {

    /// What the cells of a column hold. Only text can be taken for a formula.
    enum Type {
        TEXT, DATE, DECIMAL, COUNT, FLAG
    }

    static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, Type.TEXT, value);
    }

    static <R> Column<R> optional(String name, Function<R, Optional<String>> value) {
        return text(name, row -> value.apply(row).orElse(""));
    }

    static <R> Column<R> code(String name, Function<R, Coded> value) {
        return text(name, row -> value.apply(row).code());
    }

    /// Dates in ISO form, as precise as they are known.
    static <R> Column<R> date(String name, Function<R, Optional<PartialDate>> value) {
        return new Column<>(name, Type.DATE, row -> value.apply(row).map(PartialDate::toString).orElse(""));
    }

    /// Plain decimal numbers: a point, no grouping, no exponent.
    static <R> Column<R> decimal(String name, Function<R, Optional<BigDecimal>> value) {
        return new Column<>(name, Type.DECIMAL, row -> value.apply(row).map(BigDecimal::toPlainString).orElse(""));
    }

    static <R> Column<R> count(String name, ToLongFunction<R> value) {
        return new Column<>(name, Type.COUNT, row -> String.valueOf(value.applyAsLong(row)));
    }

    static <R> Column<R> whole(String name, Function<R, Optional<Integer>> value) {
        return new Column<>(name, Type.COUNT, row -> value.apply(row).map(String::valueOf).orElse(""));
    }

    static <R> Column<R> flag(String name, Predicate<R> value) {
        return new Column<>(name, Type.FLAG, row -> String.valueOf(value.test(row)));
    }
}
