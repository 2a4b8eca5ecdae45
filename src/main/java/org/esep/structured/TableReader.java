package org.esep.structured;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.esep.fact.Notice;
import org.esep.settings.TableMapping;

/// Reads a table that a mapping fits, row by row. Where all rows of one identifier are one activity, the table is read
/// twice: rows wait for the last one of their activity, which the first reading has counted.
final class TableReader {

    /// How many rows at the beginning of a table may be the header.
    private static final int HEADERS = 20;
    private static final int MOST_IDENTIFIERS = 1_000_000;
    private static final int MOST_WAITING = 200_000;

    private final Table table;
    private final Fit fit;
    private final Intake intake;
    private final TableRecords records;

    private TableReader(Fitted fitted, Intake intake) {
        this.table = fitted.table();
        this.fit = fitted.fit();
        this.intake = intake;
        this.records = new TableRecords(fit, intake);
    }

    /// A table and the mapping that fits it.
    record Fitted(Table table, Fit fit) {

        void read(Intake intake) throws IOException {
            new TableReader(this, intake).read();
        }
    }

    /// The first table that the first mapping fits, by what can be read of its beginning.
    static Optional<Fitted> find(List<Table> tables, List<TableMapping> mappings) throws IOException {
        var beginnings = tables.stream().map(table -> table.beginning(HEADERS)).toList();
        var found = mappings.stream().flatMap(mapping -> beginnings.stream().flatMap(beginning -> beginning.rows()
                .stream().flatMap(row -> Fit.find(mapping, row).stream())
                .map(fit -> new Fitted(beginning.table(), fit)))).findFirst();
        for (var beginning : beginnings) {
            if (found.isEmpty() && beginning.limit().isPresent()) {
                throw beginning.limit().get();
            }
        }
        return found;
    }

    private void read() throws IOException {
        if (fit.mapping().rows() == TableMapping.Rows.PART && fit.hasIdentifier()) {
            readGroups(count());
        } else {
            each(row -> {
                records.take(List.of(row));
                return true;
            });
        }
    }

    /// How many rows each identifier has, up to the first fault, which the second reading meets again and tells.
    private Map<String, Integer> count() {
        var counts = new HashMap<String, Integer>();
        try {
            rows(row -> {
                if (isWhole(row)) {
                    records.findIdentifier(row).ifPresent(identifier -> counts.merge(identifier, 1, Integer::sum));
                }
                return counts.size() < MOST_IDENTIFIERS;
            });
        } catch (IOException _) {
            return counts;
        }
        return counts;
    }

    private void readGroups(Map<String, Integer> counts) throws IOException {
        var waiting = new HashMap<String, List<TableRow>>();
        var rows = new AtomicInteger();
        each(row -> {
            var identifier = records.findIdentifier(row).orElse("");
            var group = waiting.computeIfAbsent(identifier, _ -> new ArrayList<>());
            group.add(row);
            if (group.size() >= counts.getOrDefault(identifier, 1)) {
                waiting.remove(identifier);
                rows.addAndGet(1 - group.size());
                records.take(group);
                return true;
            }
            return rows.incrementAndGet() < MOST_WAITING;
        });
        if (!waiting.isEmpty()) {
            intake.notice(Notice.Code.LIMIT_REACHED, fit.mapping().id() + ": " + waiting.size());
        }
    }

    /// The rows that are as long as their header; others are told.
    private void each(Predicate<TableRow> taker) throws IOException {
        rows(row -> {
            if (isWhole(row)) {
                return taker.test(fit.kept(row));
            }
            intake.notice(Notice.Code.ELEMENT_MALFORMED, row.pointer(0) + ": " + row.cells().size() + " <> "
                    + fit.header().cells().size());
            return true;
        });
    }

    private void rows(Predicate<TableRow> taker) throws IOException {
        table.rows().each(row -> row.line() <= fit.header().line() || row.isEmpty() || taker.test(row));
    }

    private boolean isWhole(TableRow row) {
        var fits = row.cells().size() >= fit.header().filled() && row.filled() <= fit.header().cells().size();
        return fits || table.shape() == Table.Shape.OPEN;
    }
}
