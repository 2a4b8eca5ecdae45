package org.esep.report.chart;

import java.awt.Paint;
import java.util.List;

import org.jfree.chart.renderer.category.GanttRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/// Draws stretches: whole ones dark, those without a known start or end lighter.
@SuppressWarnings("serial") // the library's renderers can be serialised; nobody does
final class Shades extends GanttRenderer {

    private final List<Stretch> stretches;

    /// `breadth` is that of a bar as a part of the height of all rows.
    Shades(List<Stretch> stretches, double breadth) {
        this.stretches = List.copyOf(stretches);
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setMaximumBarWidth(breadth);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return (stretches.get(column).isWhole() ? Palette.ACCENT : Palette.LIGHT).color();
    }
}
