package org.esep.report.excel;

import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFSheet;

/// Writes any table as a sheet: header, streamed rows, then the Excel table around them.
final class TableWriter<R> {

    private final Target target;
    private final TableSheet sheet;
    private final Table<R> table;
    private final List<Column<R>> columns;

    TableWriter(Target target, TableSheet sheet, Table<R> table) {
        this.target = target;
        this.sheet = sheet;
        this.table = table;
        this.columns = table.columns().apply(target.book());
    }

    void write() {
        var title = sheet.title(target.book());
        var streamed = target.streamed(title);
        var headings = table.headings(target.book());
        var widths = new Widths(headings);
        header(streamed, headings);
        table.rows().apply(target.book()).forEachOrdered(row -> row(streamed, row, widths));
        var rows = streamed.getLastRowNum();
        if (rows == 0) {
            none(streamed, widths);
        }
        widths.apply(target.whole(title));
        NamedTable.create(target.whole(title), sheet, headings, Math.max(rows, 1));
        Frame.dress(target.whole(title), target.book(), sheet.tone());
        Frame.paper(target.whole(title), widths.total());
    }

    private void header(SXSSFSheet streamed, List<String> headings) {
        var cells = target.cells(streamed.getSheetName());
        var row = streamed.createRow(0);
        row.setHeightInPoints(Heights.HEADER);
        for (var column = 0; column < headings.size(); column++) {
            cells.write(row.createCell(column), new Value.Text(headings.get(column)), Look.HEADER);
        }
    }

    private void row(SXSSFSheet streamed, R row, Widths widths) {
        var cells = target.cells(streamed.getSheetName());
        var line = streamed.createRow(streamed.getLastRowNum() + 1);
        var lines = 1;
        for (var column = 0; column < columns.size(); column++) {
            var value = columns.get(column).value().apply(target.book(), row);
            widths.add(column, value, columns.get(column).width());
            cells.write(line.createCell(column), value, Look.BODY);
            lines = Math.max(lines, columns.get(column).width().lines(value.display()));
        }
        Heights.set(line, lines);
    }

    /// A table needs a row; this one says that there is nothing to show.
    private void none(SXSSFSheet streamed, Widths widths) {
        var nothing = Value.text(target.book().text("table.nothing"));
        widths.add(0, nothing, Width.NAME);
        target.cells(streamed.getSheetName()).write(streamed.createRow(1).createCell(0), nothing, Look.NOTE);
    }
}
