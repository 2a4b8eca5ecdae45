package org.esep.settings;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.esep.iati.PartialDate;

/// Reads the sidecar `SOURCES.csv`: header `file,language,publisher,address,date`, any but the first of which may be
/// missing or empty; semicolons do as well as commas.
public final class Sources {

    private static final String EXAMPLE = "; e.g. en/launch.txt,en,Ministry of Finance,https://example.org/launch,2024-04-11";

    private Sources() {}

    /// The rows in their order; `name` is the sidecar's own path, for messages.
    public static List<SourceRow> read(String name, String csv) {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        var separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (var reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).ofNamedCsvRecord(text)) {
            return reader.stream().map(row -> row(name, row)).toList();
        } catch (CsvParseException | IOException e) {
            throw new ConfigurationException(name, "is not CSV: " + e.getMessage());
        }
    }

    /// The date that starts with these ten characters, where it is one.
    public static Optional<PartialDate> day(String iso) {
        try {
            return Optional.of(PartialDate.parse(iso.substring(0, Math.min(10, iso.length()))));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static SourceRow row(String name, NamedCsvRecord row) {
        try {
            var file = field(row, "file").orElseThrow(() -> new NoSuchElementException("file is missing"));
            return new SourceRow(file, field(row, "language"), field(row, "publisher"), field(row, "address"),
                    field(row, "date").map(PartialDate::parse));
        } catch (DateTimeException | NumberFormatException | NoSuchElementException e) {
            throw new ConfigurationException(name,
                    "line " + row.getStartingLineNumber() + ": " + e.getMessage() + EXAMPLE);
        }
    }

    private static Optional<String> field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).filter(value -> !value.isEmpty());
    }
}
