package org.esep.report.excel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The charts of Summary: some to the right of its words, the others below them.
final class SummaryCharts {

    private static final double TOP = 60;
    private static final double GAP = 14;
    private final Target target;
    private final XSSFSheet sheet;

    SummaryCharts(Target target, XSSFSheet sheet) {
        this.target = target;
        this.sheet = sheet;
    }

    /// Where a chart stands.
    private enum Side {
        RIGHT(4, 15), BELOW(0, 3);

        private final Places.Columns columns;

        Side(int first, int end) {
            this.columns = new Places.Columns(first, end);
        }
    }

    /// A chart with its height in points.
    private record Chart(Bars bars, BarDirection direction, Side side, double height) {}

    void write() {
        var book = target.book();
        var charts = List.of(new Chart(ProgrammeBars.of(book), BarDirection.BAR, Side.RIGHT, 320),
                new Chart(YearBars.of(book), BarDirection.COL, Side.RIGHT, 340),
                new Chart(FunderBars.of(book), BarDirection.BAR, Side.BELOW, 330),
                new Chart(PartnerBars.of(book), BarDirection.BAR, Side.BELOW, 150));
        var cells = ChartSheet.write(target, charts.stream().map(Chart::bars).toList());
        var places = new Places(sheet);
        var next = new TreeMap<>(Map.of(Side.RIGHT, TOP, Side.BELOW, places.bottom() + GAP));
        for (var at = 0; at < charts.size(); at++) {
            var chart = charts.get(at);
            if (chart.bars().isDrawn()) {
                var top = next.merge(chart.side(), chart.height() + GAP, Double::sum) - chart.height() - GAP;
                new BarChart(chart.direction(), chart.bars()).draw(sheet, cells.get(at),
                        places.anchor(chart.side().columns, top, chart.height()));
            }
        }
    }
}
