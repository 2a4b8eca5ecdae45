package org.esep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// A workbook as another library than the one that wrote it reads it: rows by the title of their sheet.
record Spreadsheet(SequencedMap<String, List<Row>> sheets) {

    static Spreadsheet read(Path file) throws IOException {
        var sheets = new LinkedHashMap<String, List<Row>>();
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return new Spreadsheet(sheets);
    }

    List<String> titles() {
        return List.copyOf(sheets.keySet());
    }

    /// Rows of the sheet at this place, from 0, with its header.
    List<Row> rows(int sheet) {
        return sheets.getOrDefault(titles().get(sheet), List.of());
    }

    Stream<Cell> cells(int sheet) {
        return rows(sheet).stream().flatMap(Row::stream).filter(Objects::nonNull);
    }

    Stream<Cell> cells() {
        return sheets.values().stream().flatMap(List::stream).flatMap(Row::stream).filter(Objects::nonNull);
    }
}
