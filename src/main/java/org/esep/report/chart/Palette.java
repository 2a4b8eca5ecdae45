package org.esep.report.chart;

import java.awt.Color;

/// The colours of charts: one accent, two lighter tones of it, grey for lines and words, one warning tone; told apart
/// without red and green.
enum Palette {
    ACCENT(0x1F4E79), LIGHT(0x9DB8D2), EXTENSION(0xDCE6F0), INK(0x333333), LINE(0xBFBFBF), TODAY(0xD55E00);

    private final Color color;

    Palette(int rgb) {
        this.color = new Color(rgb);
    }

    Color color() {
        return color;
    }
}
