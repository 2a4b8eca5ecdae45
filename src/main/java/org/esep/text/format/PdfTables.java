package org.esep.text.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds tables on a page by the white between their columns: rows that follow each other and whose words leave the same
/// strips free.
final class PdfTables {

    /// The least white between two columns and between two stretches of a row, in sizes of letters.
    private static final double GUTTER = 0.8;
    private static final int ROWS = 2;
    private static final double APART = 1.25;
    private static final double FAR = 3.5;

    private PdfTables() {}

    /// The place of a column.
    record Column(double left, double right) {

        boolean meets(Row stretch, double gutter) {
            return stretch.left() < right + gutter && left < stretch.right() + gutter;
        }

        Column with(Row stretch) {
            return new Column(Math.min(left, stretch.left()), Math.max(right, stretch.right()));
        }
    }

    /// Rows of a page that make a table, with its columns from left to right.
    record Found(List<Row> rows, List<Column> columns) {

        Found {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    /// The table that begins with the first of some rows.
    static Optional<Found> at(List<Row> rows) {
        if (stretches(rows.getFirst()).size() < 2) {
            return Optional.empty();
        }
        var taken = new ArrayList<Row>();
        var columns = List.<Column>of();
        for (var row : rows) {
            var wider = with(columns, row);
            if (wider.isEmpty() || isFar(taken, row)) {
                break;
            }
            columns = wider.get();
            taken.add(row);
        }
        return isTable(taken) ? Optional.of(new Found(taken, columns)) : Optional.empty();
    }

    /// A row that stands lower than others of the table is still of it when it fills several columns.
    private static boolean isFar(List<Row> taken, Row row) {
        if (taken.isEmpty()) {
            return false;
        }
        var gap = row.base() - taken.getLast().base();
        var before = taken.size() == 1 ? FAR * row.size() : taken.getLast().base() - taken.get(taken.size() - 2).base();
        return gap > FAR * row.size() || (stretches(row).size() == 1 && gap > APART * before);
    }

    private static boolean isTable(List<Row> rows) {
        return rows.stream().filter(row -> stretches(row).size() > 1).count() >= ROWS;
    }

    /// The stretches of a row; the mark of an item is none of its own.
    private static List<Row> stretches(Row row) {
        var stretches = row.stretches(GUTTER * row.size());
        if (stretches.size() == 1 || !Bullets.begins(stretches.getFirst().text() + " x")) {
            return stretches;
        }
        var item = new ArrayList<>(stretches.getFirst().words());
        item.addAll(stretches.get(1).words());
        return Stream.concat(Stream.of(new Row(item)), stretches.stream().skip(2)).toList();
    }

    /// The columns widened by a row; nothing where one of its stretches reaches over the white between two, or where the
    /// row would open a new column alone.
    private static Optional<List<Column>> with(List<Column> columns, Row row) {
        var wider = new ArrayList<>(columns);
        for (var stretch : stretches(row)) {
            var met = wider.stream().filter(column -> column.meets(stretch, GUTTER * row.size() / 2)).toList();
            if (met.size() > 1 || (met.isEmpty() && !columns.isEmpty() && stretches(row).size() == 1)) {
                return Optional.empty();
            }
            var column = met.isEmpty() ? new Column(stretch.left(), stretch.right()) : met.getFirst().with(stretch);
            wider.removeAll(met);
            wider.add(column);
        }
        wider.sort(Comparator.comparingDouble(Column::left));
        return Optional.of(wider);
    }

    /// The lines of each row of a table: a new row begins below a wider gap or, where all gaps are alike, with each line
    /// that has words in the first column.
    static List<List<Row>> grouped(Found table) {
        var least = Double.MAX_VALUE;
        var most = 0.0;
        for (var at = 1; at < table.rows().size(); at++) {
            var gap = table.rows().get(at).base() - table.rows().get(at - 1).base();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        var wide = most > least * APART ? least * APART : 0;
        var grouped = new ArrayList<List<Row>>();
        for (var row : table.rows()) {
            if (grouped.isEmpty() || begins(row, grouped.getLast().getLast(), table.columns().getFirst(), wide)) {
                grouped.add(new ArrayList<>());
            }
            grouped.getLast().add(row);
        }
        return grouped;
    }

    private static boolean begins(Row row, Row above, Column first, double wide) {
        return wide > 0 ? row.base() - above.base() > wide : row.left() < first.right();
    }

    /// The lines of each cell of a row.
    static List<List<String>> cells(List<Row> lines, List<Column> columns) {
        var cells = new ArrayList<List<String>>();
        columns.forEach(_ -> cells.add(new ArrayList<>()));
        for (var line : lines) {
            for (var stretch : stretches(line)) {
                cells.get(column(stretch, columns)).add(stretch.text());
            }
        }
        return cells;
    }

    private static int column(Row stretch, List<Column> columns) {
        var at = 0;
        while (at < columns.size() - 1 && columns.get(at).right() <= stretch.left()) {
            at++;
        }
        return at;
    }
}
