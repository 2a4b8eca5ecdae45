package org.esep.report.chart;

import java.awt.Color;
import java.util.List;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/// Horizontal bars with their values at the ends.
public final class BarChart {

    private static final double ROW = 17;
    private static final double FRAME = 14;
    private static final float SIZE = 7.5f;

    private BarChart() {}

    /// Bars from top to bottom, `width` points wide, as high as there are bars.
    public static Drawing of(List<Bar> bars, double width) {
        var chart = chart(bars);
        return new Drawing(width, FRAME + ROW * bars.size(), chart::draw);
    }

    private static JFreeChart chart(List<Bar> bars) {
        var data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), "", bar.label()));
        var chart = ChartFactory.createBarChart(null, null, null, data, PlotOrientation.HORIZONTAL, false, false,
                false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        var names = plot.getDomainAxis();
        names.setTickLabelFont(Faces.font(SIZE));
        names.setTickLabelPaint(Palette.INK.color());
        names.setMaximumCategoryLabelLines(2);
        names.setMaximumCategoryLabelWidthRatio(0.42f);
        names.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0.3);
        values((NumberAxis) plot.getRangeAxis());
        renderer((BarRenderer) plot.getRenderer(), bars);
        return chart;
    }

    private static void values(NumberAxis axis) {
        axis.setVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.45);
    }

    private static void renderer(BarRenderer renderer, List<Bar> bars) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, Palette.ACCENT.color());
        renderer.setMaximumBarWidth(0.25);
        renderer.setDefaultItemLabelFont(Faces.font(SIZE));
        renderer.setDefaultItemLabelPaint(Palette.INK.color());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(new Told(bars));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }
}
