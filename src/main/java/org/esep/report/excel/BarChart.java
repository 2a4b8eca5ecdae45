package org.esep.report.excel;

import java.util.HexFormat;
import java.util.List;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A native bar chart over cells: horizontal bars from the top downwards, or columns from left to right.
record BarChart(BarDirection direction, Bars bars) {

    /// Told apart by those who do not see red or green, too.
    private static final List<String> INKS = List.of("2E75B6", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00",
            "999999",
            "CCCCCC");
    private static final byte STACKED = 100;
    private static final int GAP = 40;
    private static final double TITLE = 12;
    private static final double LABEL = 8;

    /// Draws the numbers of `cells` into the place of `anchor` on a sheet.
    void draw(XSSFSheet sheet, ChartCells cells, XSSFClientAnchor anchor) {
        var chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE));
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories(chart), values(chart));
        data.setBarDirection(direction);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (var series = 0; series < bars.series().size(); series++) {
            add(data, cells, series);
        }
        if (bars.isStacked()) {
            data.setBarGrouping(BarGrouping.STACKED);
            data.setOverlap(STACKED);
            legend(chart);
        }
        chart.plot(data);
        if (!bars.isStacked()) {
            tellValues(chart);
        }
        finish(chart);
    }

    private void add(XDDFBarChartData data, ChartCells cells, int number) {
        var labels = bars.bars().stream().map(Bars.Bar::label).toArray(String[]::new);
        var values = bars.bars().stream().map(bar -> Tally.number(bar.values().get(number)).doubleValue())
                .toArray(Double[]::new);
        var series = data.addSeries(XDDFDataSourcesFactory.fromArray(labels, cells.labels(bars)),
                XDDFDataSourcesFactory.fromArray(values, cells.values(bars, number)));
        series.setTitle(bars.series().get(number), null);
        series.setFillProperties(new XDDFSolidFillProperties(
                XDDFColor.from(HexFormat.of().parseHex(INKS.get(number % INKS.size())))));
    }

    private static void legend(XSSFChart chart) {
        var legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
    }

    private XDDFCategoryAxis categories(XSSFChart chart) {
        var axis = chart.createCategoryAxis(direction == BarDirection.BAR ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        axis.setOrientation(direction == BarDirection.BAR ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        axis.getOrAddTextProperties().setFontSize(LABEL);
        return axis;
    }

    private XDDFValueAxis values(XSSFChart chart) {
        var values = chart.createValueAxis(direction == BarDirection.BAR ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setTitle(bars.axis().title());
        values.setNumberFormat(bars.axis().pattern());
        values.setMinimum(0);
        values.setMajorUnit(bars.step().doubleValue());
        values.getOrAddTextProperties().setFontSize(LABEL);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setCrosses(direction == BarDirection.BAR ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        return values;
    }

    /// The number at the end of each bar that can be seen.
    private void tellValues(XSSFChart chart) {
        var labels = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode(bars.axis().pattern() + ";;");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /// What the library leaves at a default that Excel takes otherwise, and the text that a screen reader says.
    private void finish(XSSFChart chart) {
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(bars.title());
    }
}
