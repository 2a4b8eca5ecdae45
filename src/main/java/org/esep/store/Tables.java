package org.esep.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tables whose rows have places from 0 without a gap. They are written and read a page at a time, so that none is ever
/// held as a whole, neither by the program nor in a transaction of the database.
final class Tables {

    private static final int PAGE = 500;
    /// How many pages are packed or unpacked at once while the database works.
    static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Tables(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /// Inserts a row for each thing in the order of the stream, which is used up. Rows are made by several threads, a page
    /// each, a few pages ahead of the database.
    <T> void insert(String sql, Stream<T> things, Function<T, Object[]> row) {
        things.gather(Gatherers.windowFixed(PAGE))
                .gather(Gatherers.mapConcurrent(AT_ONCE, page -> page.stream().map(row).toList()))
                .forEach(rows -> transaction.executeWithoutResult(_ -> jdbc.batchUpdate(sql, rows)));
    }

    /// Puts bodies in place of those of a table, wholly or not at all.
    void exchange(String table, List<?> bodies) {
        transaction.executeWithoutResult(_ -> {
            jdbc.update("DELETE FROM " + table);
            insert("INSERT INTO " + table + " (place, body) VALUES (?, ?)",
                    IntStream.range(0, bodies.size()).boxed(),
                    place -> new Object[]{place, Rows.write(bodies.get(place))});
        });
    }

    /// Empties a table at once; HSQLDB would else prepare to take back every row.
    void clear(String table) {
        var product = jdbc.execute(
                (ConnectionCallback<String>) connection -> connection.getMetaData().getDatabaseProductName());
        jdbc.execute("TRUNCATE TABLE " + table + (Objects.requireNonNull(product).startsWith("HSQL")
                ? " AND COMMIT"
                : ""));
    }

    long size(String table) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT COALESCE(MAX(place), -1) + 1 FROM " + table, Long.class));
    }

    /// All bodies of a table by place.
    <T> Stream<T> bodies(String table, Class<T> type) {
        return rows(table, "body").map(row -> Rows.read(row.getFirst(), type));
    }

    /// Columns of all rows of a table by place.
    Stream<List<String>> rows(String table, String columns) {
        var sql = "SELECT " + columns + " FROM " + table + " WHERE place >= ? AND place < ? ORDER BY place";
        return pages(size(table)).boxed()
                .flatMap(first -> jdbc.query(sql, Tables::cells, first, first + PAGE).stream());
    }

    private static List<String> cells(ResultSet row, int number) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.add(row.getString(column));
        }
        return cells;
    }

    private static LongStream pages(long size) {
        return LongStream.iterate(0, first -> first < size, first -> first + PAGE);
    }
}
