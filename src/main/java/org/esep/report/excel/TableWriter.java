package org.esep.report.excel;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// Writes any table as a sheet: header, streamed rows, then the Excel table around them. A table too long for a sheet
/// goes on in the next one; below the last row that is shown stands how many are not.
final class TableWriter<R> {

    private final Target target;
    private final TableSheet sheet;
    private final Table<R> table;
    private final List<Column<R>> columns;
    private final List<String> headings;

    TableWriter(Target target, TableSheet sheet, Table<R> table) {
        this.target = target;
        this.sheet = sheet;
        this.table = table;
        this.columns = table.columns().apply(target.book());
        this.headings = table.headings(target.book());
    }

    void write() {
        var rows = table.rows().apply(target.book()).limit(limits().rowsOfTable()).iterator();
        var part = 0;
        do {
            write(new TablePart(sheet, part), rows);
            part++;
        } while (rows.hasNext());
    }

    private void write(TablePart part, Iterator<R> rows) {
        var streamed = target.streamed(part.title(target.book()));
        var widths = new Widths(headings);
        var cells = target.cells(streamed.getSheetName());
        header(streamed, cells);
        var count = 0;
        for (; rows.hasNext() && count < limits().rowsOfSheet(); count++) {
            row(streamed.createRow(count + 1), rows.next(), new Pen(cells, widths));
        }
        if (count == 0) {
            none(streamed, new Pen(cells, widths));
        }
        if (!rows.hasNext() && count < limits().rowsOfSheet() && sheet.leftOut(target.book()) > 0) {
            cells.write(streamed.createRow(count + 1).createCell(0),
                    Value.text(target.book().text("table.more", sheet.leftOut(target.book()))), Look.NOTE);
        }
        finish(part, widths, Math.max(count, 1));
    }

    private Limits limits() {
        return target.book().positions().limits();
    }

    /// What a row is written with.
    private record Pen(CellWriter cells, Widths widths) {}

    private void header(SXSSFSheet streamed, CellWriter cells) {
        var row = streamed.createRow(0);
        row.setHeightInPoints(Heights.HEADER);
        for (var column = 0; column < headings.size(); column++) {
            cells.write(row.createCell(column), new Value.Text(headings.get(column)), Look.HEADER);
        }
    }

    private void row(SXSSFRow line, R row, Pen pen) {
        var lines = 1;
        for (var column = 0; column < columns.size(); column++) {
            var value = columns.get(column).value().apply(target.book(), row);
            var shown = value.display();
            pen.widths().add(column, value, shown, columns.get(column).width());
            pen.cells().write(line.createCell(column), value, Look.BODY);
            lines = Math.max(lines, columns.get(column).width().lines(shown));
        }
        Heights.set(line, lines);
    }

    /// A table needs a row; this one says that there is nothing to show.
    private void none(SXSSFSheet streamed, Pen pen) {
        var nothing = Value.text(target.book().text("table.nothing"));
        pen.widths().add(0, nothing, nothing.display(), Width.NAME);
        pen.cells().write(streamed.createRow(1).createCell(0), nothing, Look.NOTE);
    }

    private void finish(TablePart part, Widths widths, int rows) {
        var whole = target.whole(part.title(target.book()));
        IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).showing() == Column.Showing.WHERE_FILLED)
                .forEach(widths::hideUnfilled);
        widths.apply(whole);
        NamedTable.create(whole, part, headings, rows);
        Frame.dress(whole, target.book(), sheet.tone());
        Frame.paper(whole, widths.total());
        sheet.drawing().draw(whole, target.book(), rows);
    }
}
