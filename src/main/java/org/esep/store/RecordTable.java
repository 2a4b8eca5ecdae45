package org.esep.store;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.esep.fact.Candidate;

/// The records of documents of structured data, a row each; written and read a page at a time, each in a transaction of its
/// own.
final class RecordTable {

    private static final int PAGE = 200;
    private static final int FORGOTTEN_AT_ONCE = 5000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final AtomicInteger given = new AtomicInteger(-1);

    RecordTable(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.apart = new TransactionTemplate(new JdbcTransactionManager(database));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Candidates(List<Candidate> candidates) {}

    /// A number that no reading had, be it one of no records or one that keeps nothing yet.
    int next() {
        var kept = Math.max(number("SELECT COALESCE(MAX(number), -1) FROM record"),
                number("SELECT COALESCE(MAX(records), -1) FROM document"));
        return given.updateAndGet(last -> 1 + Math.max(last, kept));
    }

    private int number(String sql, Object... parameters) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class, parameters));
    }

    /// Adds records behind those of the same number.
    void add(int number, int first, List<List<Candidate>> records) {
        var rows = IntStream.range(0, records.size()).mapToObj(
                at -> new Object[]{number, first + at, Rows.pack(new Candidates(records.get(at)))}).toList();
        apart.executeWithoutResult(
                _ -> jdbc.batchUpdate("INSERT INTO record (number, place, body) VALUES (?, ?, ?)", rows));
    }

    int size(int number) {
        return number("SELECT COALESCE(MAX(place), -1) + 1 FROM record WHERE number = ?", number);
    }

    /// What the records of a number claim, each in turn; pages are unpacked by several threads, a few ahead.
    Iterator<List<Candidate>> all(int number) {
        var size = size(number);
        return new Successive<>(IntStream.iterate(0, first -> first < size, first -> first + PAGE)
                .mapToObj(first -> page(number, first)).gather(Gatherers.mapConcurrent(Tables.AT_ONCE,
                        RecordTable::unpacked))
                .iterator());
    }

    private List<byte[]> page(int number, int first) {
        return jdbc.query("SELECT body FROM record WHERE number = ? AND place >= ? AND place < ? ORDER BY place",
                (row, _) -> row.getBytes(1), number, first, first + PAGE);
    }

    private static Iterator<List<Candidate>> unpacked(List<byte[]> page) {
        return page.stream().map(body -> Rows.unpack(body, Candidates.class).candidates()).toList().iterator();
    }

    /// Forgets the records of readings that no document names.
    void forgetOthers(List<Integer> named) {
        jdbc.queryForList("SELECT DISTINCT number FROM record", Integer.class).stream()
                .filter(number -> !named.contains(number)).forEach(this::forget);
    }

    /// In steps, for a database keeps what it may have to take back.
    private void forget(int number) {
        for (var last = size(number); last > 0; last -= FORGOTTEN_AT_ONCE) {
            var from = last - FORGOTTEN_AT_ONCE;
            apart.executeWithoutResult(
                    _ -> jdbc.update("DELETE FROM record WHERE number = ? AND place >= ?", number, from));
        }
    }
}
