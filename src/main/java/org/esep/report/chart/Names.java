package org.esep.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/// The labels at the left of bars, whole and wrapped; a row is as high as its label needs. Rows are known by their
/// place, from 0, so two of one name stay two.
@SuppressWarnings("serial") // the library's axes can be serialised; nobody does
final class Names extends CategoryAxis {

    private static final float SIZE = 7.5f;
    private static final double LINE = 8.8;
    private static final double GAP = 4.5;
    private static final double BESIDE = 10;
    private static final double SHARE = 0.48;
    /// With its heading this still stands on one page.
    private static final double HIGHEST = 620;
    private static final int MOST_LINES = 8;
    private final List<List<String>> labels;
    private final double[] tops;

    private Names(List<List<String>> labels, double row) {
        super(null);
        this.labels = labels;
        this.tops = tops(labels, row);
        setTickLabelFont(Faces.font(SIZE));
        setTickLabelPaint(Palette.INK.color());
        setMaximumCategoryLabelWidthRatio((float) SHARE);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setLowerMargin(0);
        setUpperMargin(0);
        setCategoryMargin(0);
    }

    /// Labels for a chart of `width` points whose rows are at least `row` points high. Only where all labels together
    /// are too high for a page the longest ones are shortened.
    static Names of(List<String> labels, double width, double row) {
        var wrapping = new Wrapping(Faces.font(SIZE), width * SHARE);
        return IntStream.iterate(MOST_LINES, most -> most - 1).limit(MOST_LINES)
                .mapToObj(most -> new Names(labels.stream().map(label -> wrapping.lines(label, most)).toList(), row))
                .filter(names -> names.height() <= HIGHEST).findFirst()
                .orElseGet(() -> new Names(labels.stream().map(label -> wrapping.lines(label, 1)).toList(), row));
    }

    /// What the data of a chart call the row at this place.
    static String key(int place) {
        return Integer.toString(place);
    }

    /// Of all rows together, in points.
    double height() {
        return top(labels.size());
    }

    /// Of the labels with the white space beside them, in points.
    double width() {
        return labels.stream().flatMap(List::stream).mapToDouble(line -> Wrapping.width(getTickLabelFont(), line)).max()
                .orElse(0) + BESIDE;
    }

    List<List<String>> labels() {
        return labels;
    }

    private double top(int place) {
        return tops[place];
    }

    /// Where each row begins and the last one ends.
    private static double[] tops(List<List<String>> labels, double row) {
        var tops = new double[labels.size() + 1];
        for (var place = 0; place < labels.size(); place++) {
            tops[place + 1] = tops[place] + Math.max(row, labels.get(place).size() * LINE + GAP);
        }
        return tops;
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return area.getY() + top(category) / height() * area.getHeight();
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return getCategoryStart(category + 1, count, area, edge);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return (getCategoryStart(category, count, area, edge) + getCategoryEnd(category, count, area, edge)) / 2;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
        var block = new TextBlock();
        block.setLineAlignment(HorizontalAlignment.RIGHT);
        labels.get(Integer.parseInt(category.toString()))
                .forEach(line -> block.addLine(line, getTickLabelFont(), getTickLabelPaint()));
        return block;
    }
}
