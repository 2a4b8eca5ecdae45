package org.esep.report.pdf;

import java.awt.Color;

/// The colours of the page: one accent, two tones of ink and one of hairlines, each dark enough to read on white.
enum Ink {
    ACCENT(0x1F4E79), INK(0x222222), SOFT(0x595959), HAIRLINE(0xCCCCCC);

    private final Color color;

    Ink(int rgb) {
        this.color = new Color(rgb);
    }

    Color color() {
        return color;
    }
}
