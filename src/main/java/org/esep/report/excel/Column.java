package org.esep.report.excel;

import java.util.function.BiFunction;
import java.util.function.Function;

/// A column of a table: its heading, how wide its text may get, and its cell for a row.
record Column<R>(Function<Book, String> heading, Width width, BiFunction<Book, R, Value> value) {

    static <R> Column<R> of(String key, Width width, BiFunction<Book, R, Value> value) {
        return new Column<>(book -> book.heading(key), width, value);
    }
}
