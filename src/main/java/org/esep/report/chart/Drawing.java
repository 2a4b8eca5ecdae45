package org.esep.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A chart that draws itself as vectors, at its own size in points.
public record Drawing(double width, double height, Painting painting) {

    /// Draws into an area.
    @FunctionalInterface
    public interface Painting {

        void paint(Graphics2D graphics, Rectangle2D area);
    }

    public void draw(Graphics2D graphics) {
        painting.paint(graphics, new Rectangle2D.Double(0, 0, width, height));
    }
}
