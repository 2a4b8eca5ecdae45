package org.esep.report.published;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;

import org.esep.report.export.FormulaGuard;

/// A row of a CSV file: its cells by column.
record Row(Map<String, String> cells) {

    static List<Row> read(Path file) throws IOException {
        var rows = new ArrayList<Row>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            csv.forEach(line -> rows.add(new Row(line.getFieldsAsMap())));
        }
        return rows;
    }

    /// Text as it was before it was guarded; empty where the file has no such column.
    String text(String column) {
        return FormulaGuard.off(cells.getOrDefault(column, ""));
    }

    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    int count(String column) {
        return Integer.parseInt(cells.getOrDefault(column, "0"));
    }

    BigDecimal decimal(String column) {
        return new BigDecimal(cells.getOrDefault(column, "0"));
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1)).filter(part -> !part.isEmpty()).toList();
    }
}
