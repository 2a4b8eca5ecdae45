package org.esep.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A native bar chart over cells of Summary: horizontal bars from the top downwards, or columns from left to right.
record BarChart(BarDirection direction, Bars bars) {

    private static final byte[] INK = {0x2E, 0x75, (byte) 0xB6};
    private static final int GAP = 40;
    private static final double TITLE = 12;
    private static final double LABEL = 8;

    /// Draws labels (column A) and values (column B) of the rows from `first` on into the place of `anchor`.
    void draw(XSSFSheet sheet, int first, XSSFClientAnchor anchor) {
        var chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE));
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories(chart), values(chart));
        data.setBarDirection(direction);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        var series = data.addSeries(labels(sheet, first), numbers(sheet, first));
        series.setTitle(bars.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(INK)));
        chart.plot(data);
        tellValues(chart);
        finish(chart);
    }

    private XDDFCategoryDataSource labels(XSSFSheet sheet, int first) {
        var labels = bars.bars().stream().map(Bars.Bar::label).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(labels, range(sheet, first, 0));
    }

    private XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int first) {
        var numbers = bars.bars().stream().map(bar -> Tally.number(bar.value()).doubleValue()).toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(numbers, range(sheet, first, 1));
    }

    private String range(XSSFSheet sheet, int first, int column) {
        return new CellRangeAddress(first, first + bars.bars().size() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
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
