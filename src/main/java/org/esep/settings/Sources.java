package org.esep.settings;

import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.esep.iati.PartialDate;

/// Reads the sidecar `SOURCES.csv`: header `file,language,publisher,address,date`, any of the last four empty.
public final class Sources {

    private Sources() {}

    /// The rows in their order; `name` is the sidecar's own path, for messages.
    public static List<SourceRow> read(String name, String csv) {
        try (var reader = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(csv)) {
            return reader.stream().map(row -> row(name, row)).toList();
        } catch (CsvParseException | java.io.IOException e) {
            throw new ConfigurationException(name, "is not CSV: " + e.getMessage());
        }
    }

    private static SourceRow row(String name, NamedCsvRecord row) {
        try {
            return new SourceRow(row.getField("file"), field(row, "language"), field(row, "publisher"),
                    field(row, "address"), field(row, "date").map(PartialDate::parse));
        } catch (java.time.DateTimeException | NumberFormatException | java.util.NoSuchElementException e) {
            throw new ConfigurationException(name, "line " + row.getStartingLineNumber() + ": " + e.getMessage()
                    + "; e.g. en/launch.txt,en,Ministry of Finance,https://example.org/launch,2024-04-11");
        }
    }

    private static Optional<String> field(NamedCsvRecord row, String name) {
        return row.findField(name).map(String::strip).filter(value -> !value.isEmpty());
    }
}
