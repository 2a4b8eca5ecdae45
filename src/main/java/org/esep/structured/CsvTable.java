package org.esep.structured;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Tables of separated values: one for each sign that may separate them, of which only the right one gives a header that
/// a mapping knows.
record CsvTable(Member member, char separator) {

    /// As many columns as spreadsheet programs know.
    static final int COLUMNS = 16_384;

    private static final int SAMPLE = 1 << 20;
    private static final int LONGEST_FIELD = 16_000_000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static List<Table> tables(Member member) {
        return SEPARATORS.stream()
                .map(separator -> new Table(Table.Shape.WHOLE, new CsvTable(member, separator)::each)).toList();
    }

    private void each(Predicate<TableRow> taker) throws IOException {
        var origin = Origin.file(member.prefix());
        try (var in = new BufferedInputStream(member.open(), SAMPLE); var reader = reader(in)) {
            var rows = reader.iterator();
            for (var row = next(rows); row.isPresent(); row = next(rows)) {
                if (!taker.test(row(origin, row.get()))) {
                    return;
                }
            }
        }
    }

    /// The next row; what a taker fails of is no failure of the table.
    private static Optional<CsvRecord> next(Iterator<CsvRecord> rows) throws IOException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new IOException(e);
        }
    }

    private CsvReader<CsvRecord> reader(InputStream in) throws IOException {
        in.mark(SAMPLE);
        var beginning = in.readNBytes(SAMPLE);
        in.reset();
        in.skipNBytes(Charsets.mark(beginning));
        var limits = CsvRecordHandler.builder().maxFields(COLUMNS).maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_FIELD).build();
        return CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD).build(limits, new InputStreamReader(in, Charsets.of(beginning)));
    }

    private static TableRow row(Origin origin, CsvRecord row) {
        return new TableRow(origin, row.getStartingLineNumber(), row.getFields().stream().map(Cell::text).toList());
    }
}
