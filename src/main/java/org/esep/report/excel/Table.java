package org.esep.report.excel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// A table as data: which rows of the ledger it shows, how many, and in which columns.
record Table<R>(Function<Book, Stream<R>> rows, ToLongFunction<Book> count, Function<Book, List<Column<R>>> columns) {

    static <R> Table<R> of(Function<Book, List<R>> rows, List<Column<R>> columns) {
        return of(rows, _ -> columns);
    }

    /// Columns that the ledger decides.
    static <R> Table<R> of(Function<Book, List<R>> rows, Function<Book, List<Column<R>>> columns) {
        return new Table<>(book -> rows.apply(book).stream(), book -> rows.apply(book).size(), columns);
    }

    /// Rows that are not to be held all at once.
    static <R> Table<R> streamed(Function<Book, Stream<R>> rows, ToLongFunction<Book> count, List<Column<R>> columns) {
        return new Table<>(rows, count, _ -> columns);
    }

    /// The same with columns that the ledger decides.
    static <R> Table<R> streamed(Function<Book, Stream<R>> rows, ToLongFunction<Book> count,
            Function<Book, List<Column<R>>> columns) {
        return new Table<>(rows, count, columns);
    }

    List<String> headings(Book book) {
        return columns.apply(book).stream().map(column -> column.heading().apply(book)).toList();
    }

    /// The cells of a column in the rows that meet every criterion.
    Stream<Value> cells(Book book, String key, List<Criterion> criteria) {
        var wanted = column(book, key);
        var conditions = criteria.stream().map(criterion -> condition(book, criterion)).toList();
        return rows.apply(book).filter(row -> conditions.stream().allMatch(condition -> condition.test(row)))
                .map(row -> wanted.value().apply(book, row));
    }

    private Predicate<R> condition(Book book, Criterion criterion) {
        var column = column(book, criterion.key());
        return row -> column.value().apply(book, row).display().equals(criterion.text());
    }

    private Column<R> column(Book book, String key) {
        return columns.apply(book).get(headings(book).indexOf(book.heading(key)));
    }

    int size(Book book) {
        return Math.toIntExact(count.applyAsLong(book));
    }
}
