package org.esep.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A published CSV file, read by a few lines that share nothing with what wrote it.
record CsvTable(List<String> header, List<List<String>> rows) {

    /// A field, quoted or not, with what follows it.
    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(,|\r\n|\n|$)");

    static CsvTable read(Path file) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        for (var field = FIELD.matcher(text); field.find() && field.start() < text.length();) {
            row.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (!field.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return new CsvTable(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private int position(String column) {
        return header.indexOf(column);
    }

    CsvTable where(String column, Predicate<String> condition) {
        return new CsvTable(header, rows.stream().filter(row -> condition.test(row.get(position(column)))).toList());
    }

    /// With the first row only of each value in a column.
    CsvTable distinct(String column) {
        var seen = new HashSet<String>();
        return where(column, seen::add);
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(position(name))).toList();
    }

    /// Of the numbers in a column.
    BigDecimal sum(String name) {
        return column(name).stream().filter(number -> !number.isEmpty()).map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
