package org.esep.report.excel;

import java.util.function.BiFunction;
import java.util.function.Function;

/// A column of a table: its heading, how wide its text may get, its cell for a row, and whether it shows.
record Column<R>(Function<Book, String> heading, Width width, BiFunction<Book, R, Value> value, Showing showing) {

    /// When a column shows: what only structured data tell is hidden where no row has any of it.
    enum Showing {
        ALWAYS, WHERE_FILLED
    }

    static <R> Column<R> of(String key, Width width, BiFunction<Book, R, Value> value) {
        return new Column<>(book -> book.heading(key), width, value, Showing.ALWAYS);
    }

    static <R> Column<R> whereFilled(String key, Width width, BiFunction<Book, R, Value> value) {
        return new Column<>(book -> book.heading(key), width, value, Showing.WHERE_FILLED);
    }
}
