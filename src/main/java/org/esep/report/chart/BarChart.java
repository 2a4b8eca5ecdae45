package org.esep.report.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
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

    private static final double ROW = 14.5;
    private static final double GAP = 8;
    private static final double FRAME = 14;
    private static final double BAR = 9;
    private static final float SIZE = 7.5f;

    private BarChart() {}

    /// Bars from top to bottom, `width` points wide, as high as their labels need.
    public static Drawing of(List<Bar> bars, double width) {
        var names = Names.of(bars.stream().map(Bar::label).toList(), width, ROW);
        var chart = chart(bars, names, width - names.width());
        return new Drawing(width, FRAME + names.height(), chart::draw);
    }

    /// `room` is how wide bars and values are together.
    private static JFreeChart chart(List<Bar> bars, Names names, double room) {
        var chart = ChartFactory.createBarChart(null, null, null, data(bars), PlotOrientation.HORIZONTAL, false, false,
                false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setDomainAxis(names);
        values((NumberAxis) plot.getRangeAxis(), bars, room);
        var renderer = (BarRenderer) plot.getRenderer();
        renderer.setMaximumBarWidth(BAR / names.height());
        renderer(renderer, bars);
        return chart;
    }

    private static DefaultCategoryDataset data(List<Bar> bars) {
        var data = new DefaultCategoryDataset();
        IntStream.range(0, bars.size()).forEach(place -> data.addValue(bars.get(place).value(), "", Names.key(place)));
        return data;
    }

    /// The longest bar leaves as much room as the widest value needs.
    private static void values(NumberAxis axis, List<Bar> bars, double room) {
        var told = bars.stream().mapToDouble(bar -> Wrapping.width(Faces.font(SIZE), bar.told())).max().orElse(0) + GAP;
        axis.setVisible(false);
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(told / Math.max(1, room - told));
    }

    private static void renderer(BarRenderer renderer, List<Bar> bars) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, Palette.ACCENT.color());
        renderer.setDefaultItemLabelFont(Faces.font(SIZE));
        renderer.setDefaultItemLabelPaint(Palette.INK.color());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(new Told(bars));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }
}
