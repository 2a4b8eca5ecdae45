package org.esep.report.excel;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The last sheet: the numbers that the charts of Summary draw, live where a formula can say them.
final class ChartSheet {

    private static final String DEFINED_NAME = "Chartdata";
    private static final int LABELS = 60;
    private static final int NUMBERS = 22;
    private static final int UNITS = 256;
    private final Target target;
    private final XSSFSheet sheet;

    private ChartSheet(Target target) {
        this.target = target;
        this.sheet = target.whole(title(target.book()));
    }

    static String title(Book book) {
        return book.text("sheet.chart-data");
    }

    /// Where the numbers of the charts stand, in their order.
    static List<ChartCells> write(Target target, List<Bars> charts) {
        var sheet = new ChartSheet(target);
        var cells = charts.stream().map(sheet::block).toList();
        sheet.finish(charts.stream().mapToInt(bars -> bars.series().size()).max().orElse(1));
        return cells;
    }

    private ChartCells block(Bars bars) {
        row(Look.SECTION, Stream.of(Value.text(bars.title()))).setHeightInPoints(Heights.SECTION);
        if (!bars.isDrawn()) {
            row(Look.NOTE, Stream.of(Value.text(target.book().text("chart.nothing"))));
        }
        row(Look.HEADER, Stream.concat(Stream.of(new Value.Blank()), bars.series().stream().map(Value::text)));
        var first = sheet.getLastRowNum() + 1;
        bars.bars().forEach(this::bar);
        sheet.createRow(sheet.getLastRowNum() + 1);
        return new ChartCells(sheet.getSheetName(), first);
    }

    private void bar(Bars.Bar bar) {
        Heights.set(row(Look.BODY, Stream.concat(Stream.of(Value.text(bar.label())), bar.values().stream())),
                Width.NAME.lines(bar.label()));
    }

    private void finish(int series) {
        sheet.setColumnWidth(0, LABELS * UNITS);
        for (var column = 1; column <= series; column++) {
            sheet.setColumnWidth(column, NUMBERS * UNITS);
        }
        Frame.page(sheet, target.book(), Tone.SOURCES);
        NamedTable.define(sheet, DEFINED_NAME, new AreaReference(new CellReference(0, 0),
                new CellReference(sheet.getLastRowNum(), series), SpreadsheetVersion.EXCEL2007));
    }

    private XSSFRow row(Look look, Stream<Value> values) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        var cells = target.cells(sheet.getSheetName());
        for (var value : values.toList()) {
            cells.write(row.createCell(Math.max(row.getLastCellNum(), 0)), value, look);
        }
        return row;
    }
}
