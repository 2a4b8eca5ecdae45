package org.esep.report.pdf;

import org.openpdf.text.Rectangle;

/// The upper left corner of something on a page, in points from the page's lower left corner.
record Spot(float left, float top) {

    Spot lower(float by) {
        return new Spot(left, top - by);
    }

    Spot right(float by) {
        return new Spot(left + by, top);
    }

    /// The box of one line.
    Rectangle box(float width, Level level) {
        return new Rectangle(left, top - level.leading(), left + width, top);
    }
}
