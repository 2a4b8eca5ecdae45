package org.esep.report.excel;

import java.util.List;

import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The charts of Summary, one below the other to the right, and the numbers behind them below the text.
final class SummaryCharts {

    private static final int FIRST_COLUMN = 4;
    private static final int LAST_COLUMN = 15;
    private final Target target;
    private final XSSFSheet sheet;

    SummaryCharts(Target target, XSSFSheet sheet) {
        this.target = target;
        this.sheet = sheet;
    }

    /// Where a chart stands, the first row included, the end excluded.
    private record Rows(int first, int end) {}

    void write() {
        var book = target.book();
        chart(ProgrammeBars.of(book), BarDirection.BAR, new Rows(2, 24));
        chart(YearBars.of(book), BarDirection.COL, new Rows(25, 41));
        chart(PartnerBars.of(book), BarDirection.BAR, new Rows(42, 56));
    }

    private void chart(Bars bars, BarDirection direction, Rows place) {
        cells(Look.BODY, List.of());
        cells(Look.SECTION, List.of(Value.text(bars.title()), new Value.Blank(), new Value.Blank()))
                .setHeightInPoints(Heights.SECTION);
        if (!bars.isDrawn()) {
            cells(Look.NOTE, List.of(Value.text(target.book().text("chart.nothing"))));
            return;
        }
        var first = sheet.getLastRowNum() + 1;
        bars.bars().forEach(bar -> Heights.set(cells(Look.BODY, List.of(Value.text(bar.label()), bar.value())),
                Width.NAME.lines(bar.label())));
        new BarChart(direction, bars).draw(sheet, first,
                new XSSFClientAnchor(0, 0, 0, 0, FIRST_COLUMN, place.first(), LAST_COLUMN, place.end()));
    }

    private XSSFRow cells(Look look, List<Value> values) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (var column = 0; column < values.size(); column++) {
            target.cells(sheet.getSheetName()).write(row.createCell(column), values.get(column), look);
        }
        return row;
    }
}
