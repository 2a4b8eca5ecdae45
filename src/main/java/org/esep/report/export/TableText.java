package org.esep.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a CSV file and its columns mean to a reader, and its keys: `primaryKey` the columns that tell one row from any
/// other, `foreignKeys` columns that hold values of a column of another file, written `file.column`. Kept in
/// `tables.json`, where `common` describes columns that mean the same in several files.
record TableText(String title, String description, List<String> primaryKey, Map<String, String> foreignKeys,
        Map<String, ColumnText> columns) {

    record ColumnText(String title, String description) {}

    record All(Map<String, ColumnText> common, Map<String, TableText> tables) {

        static All read() {
            try (var in = Objects.requireNonNull(TableText.class.getResourceAsStream("tables.json"))) {
                return Json.find(in, All.class).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        TableText of(Table<?> table) {
            return Objects.requireNonNull(tables.get(table.name()), table.name());
        }

        ColumnText of(Table<?> table, Column<?> column) {
            return Optional.ofNullable(of(table).columns().get(column.name()))
                    .orElseGet(() -> Objects.requireNonNull(common.get(column.name()), column.name()));
        }
    }
}
