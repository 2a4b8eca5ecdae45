package org.esep.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.GanttRenderer;
import org.jfree.data.gantt.GanttCategoryDataset;

/// Draws stretches: dark from start to end, an extension of the end lighter, and one without a known start or end lighter
/// and pointed towards what is unknown.
@SuppressWarnings("serial") // the library's renderers can be serialised; nobody does
final class Shades extends GanttRenderer {

    private static final double HEIGHT = 8;
    private static final float EDGE = 0.6f;

    private final List<Stretch> stretches;

    Shades(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    @Override
    protected void drawTask(Graphics2D graphics, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis names, ValueAxis years, GanttCategoryDataset data, int row, int column) {
        var middle = names.getCategoryMiddle(column, stretches.size(), area, plot.getDomainAxisEdge());
        draw(graphics, stretches.get(column), new Bed(area.getMinX(), area.getMaxX(), middle,
                day -> years.valueToJava2D((double) TimelineChart.millis(day), area, plot.getRangeAxisEdge())));
    }

    /// Where a stretch lies: the ends of the chart, the middle of its row, and the place of each day.
    private record Bed(double first, double last, double middle, ToDoubleFunction<LocalDate> places) {

        private Rectangle2D between(double from, double to) {
            return new Rectangle2D.Double(from, middle - HEIGHT / 2, to - from, HEIGHT);
        }
    }

    private static void draw(Graphics2D graphics, Stretch stretch, Bed bed) {
        if (!stretch.isWhole()) {
            graphics.setPaint(Palette.LIGHT.color());
            graphics.fill(pointed(stretch, bed));
            return;
        }
        var start = bed.places().applyAsDouble(stretch.start().orElseThrow());
        var end = bed.places().applyAsDouble(stretch.end().orElseThrow().plusDays(1));
        var moved = stretch.extendedFrom().map(day -> bed.places().applyAsDouble(day.plusDays(1))).orElse(end);
        graphics.setPaint(Palette.ACCENT.color());
        graphics.fill(bed.between(start, moved));
        if (moved < end) {
            extension(graphics, bed.between(moved, end));
        }
    }

    private static void extension(Graphics2D graphics, Rectangle2D box) {
        graphics.setPaint(Palette.EXTENSION.color());
        graphics.fill(box);
        graphics.setPaint(Palette.ACCENT.color());
        graphics.setStroke(new BasicStroke(EDGE));
        graphics.draw(box);
    }

    private static Path2D pointed(Stretch stretch, Bed bed) {
        var from = stretch.start().map(bed.places()::applyAsDouble).orElse(bed.first());
        var to = stretch.end().map(day -> bed.places().applyAsDouble(day.plusDays(1))).orElse(bed.last());
        var point = Math.min(HEIGHT, (to - from) / 2);
        var left = stretch.start().isPresent() ? from : from + point;
        var right = stretch.end().isPresent() ? to : to - point;
        var path = new Path2D.Double();
        path.moveTo(left, bed.middle() - HEIGHT / 2);
        path.lineTo(right, bed.middle() - HEIGHT / 2);
        path.lineTo(to, bed.middle());
        path.lineTo(right, bed.middle() + HEIGHT / 2);
        path.lineTo(left, bed.middle() + HEIGHT / 2);
        path.lineTo(from, bed.middle());
        path.closePath();
        return path;
    }
}
