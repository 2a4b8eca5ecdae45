package org.esep.report.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/// The name and the columns of a CSV file. UTF-8 with a byte order mark, so that spreadsheets know the letters; else
/// as RFC 4180 says.
record Table<R>(String name, List<Column<R>> columns) {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    Table {
        columns = List.copyOf(columns);
    }

    String file() {
        return name + ".csv";
    }

    /// Leaves the stream open: it is the caller's.
    void write(Stream<R> rows, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        rows.forEachOrdered(row -> csv.writeRecord(columns.stream().map(column -> cell(column, row)).toList()));
        writer.flush();
    }

    private static <R> String cell(Column<R> column, R row) {
        var cell = column.cell().apply(row);
        return column.type() == Column.Type.TEXT ? FormulaGuard.on(cell) : cell;
    }
}
