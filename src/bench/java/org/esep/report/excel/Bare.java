package org.esep.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import org.esep.aggregate.Ledger;
import org.esep.report.words.Words;
import org.esep.settings.Pages;
import org.esep.settings.WorkbookSettings;

/// The cells of the two longest tables, Funding and Evidence, written with the library alone: no links, widths, heights
/// or tables, and the cells of a few rows again and again, so that making them costs nothing.
public final class Bare {

    private static final int SAMPLE = 1000;
    private static final WorkbookSettings ALL = new WorkbookSettings(Pages.NONE, Integer.MAX_VALUE);

    private Bare() {}

    /// A cell ready to be written.
    private record Ready(Value value, CellStyle style) {}

    public static void write(Ledger ledger, OutputStream out) throws IOException {
        var words = Words.of("workbook", "en");
        var book = Book.of(ledger, words, ALL);
        try (var workbook = new SXSSFWorkbook()) {
            var styles = new Styles(workbook.getXSSFWorkbook(), words);
            for (var sheet : List.of(TableSheet.FUNDING, TableSheet.EVIDENCE)) {
                write(workbook.createSheet(sheet.title(book)), sample(book, sheet.table(), styles),
                        sheet.table().size(book));
            }
            workbook.write(out);
        }
    }

    private static <R> List<List<Ready>> sample(Book book, Table<R> table, Styles styles) {
        var columns = table.columns().apply(book);
        return table.rows().apply(book).limit(SAMPLE)
                .map(row -> columns.stream().map(column -> column.value().apply(book, row)).map(Bare::plain)
                        .map(value -> new Ready(value, styles.of(value, Look.BODY))).toList())
                .toList();
    }

    private static Value plain(Value value) {
        return value instanceof Value.Linked linked ? linked.value() : value;
    }

    private static void write(SXSSFSheet sheet, List<List<Ready>> sample, int rows) {
        for (var number = 0; number < rows; number++) {
            var line = sheet.createRow(number);
            var cells = sample.get(number % sample.size());
            for (var column = 0; column < cells.size(); column++) {
                write(line.createCell(column), cells.get(column));
            }
        }
    }

    private static void write(Cell cell, Ready ready) {
        cell.setCellStyle(ready.style());
        switch (ready.value()) {
            case Value.Text text -> cell.setCellValue(text.text());
            case Value.Day day -> cell.setCellValue(day.day());
            case Value.Blank _ -> cell.setBlank();
            case Value.Numeral _,Value.Amount _,Value.Formula _,Value.Linked _,Value.Noted _ ->
                cell.setCellValue(Tally.number(ready.value()).doubleValue());
        }
    }
}
