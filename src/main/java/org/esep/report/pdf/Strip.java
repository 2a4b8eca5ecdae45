package org.esep.report.pdf;

import java.util.List;

/// A part of the flow that stands on one page whole: the white space before it, its height, and how it is painted.
/// `again` are strips that are painted once more above it where it begins a page. All lengths in points.
record Strip(float before, float height, Bond bond, List<Strip> again, Painting painting) {

    Strip {
        again = List.copyOf(again);
    }

    /// Whether the next strip must stand on the same page.
    enum Bond {
        FREE, WITH_NEXT
    }

    @FunctionalInterface
    interface Painting {

        /// Paints it with its upper end at `top`, counted from the lower end of the page.
        void paint(Pen pen, float top);
    }

    static Strip of(float before, float height, Painting painting) {
        return new Strip(before, height, Bond.FREE, List.of(), painting);
    }

    Strip with(Bond other) {
        return new Strip(before, height, other, again, painting);
    }

    Strip under(Strip head) {
        return new Strip(before, height, bond, List.of(head), painting);
    }
}
