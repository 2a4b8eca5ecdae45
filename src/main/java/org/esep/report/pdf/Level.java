package org.esep.report.pdf;

import java.awt.Color;

/// The type scale of a briefing: each place with its size in points, face and colour.
enum Level {
    KICKER(8.5f, Face.BOLD, Ink.ACCENT), TITLE(23, Face.BOLD, Ink.INK), LEAD(10, Face.REGULAR, Ink.INK),
    SECTION(11.5f, Face.BOLD, Ink.ACCENT), BODY(8.5f, Face.REGULAR, Ink.INK), NOTE(7.5f, Face.REGULAR, Ink.SOFT),
    LABEL(8, Face.BOLD, Ink.SOFT), FIGURE(15, Face.BOLD, Ink.ACCENT), LONG_FIGURE(11, Face.BOLD, Ink.ACCENT),
    HEAD(7.5f, Face.BOLD, Ink.INK), CELL(7.5f, Face.REGULAR, Ink.INK), SOURCE(7, Face.REGULAR, Ink.SOFT);

    /// From the top of one line to that of the next, in sizes.
    private static final float LEADING = 1.35f;
    /// From the top of a line to the foot of its letters, in sizes.
    private static final float ASCENT = 1.02f;

    private final float size;
    private final Face face;
    private final Ink ink;

    Level(float size, Face face, Ink ink) {
        this.size = size;
        this.face = face;
        this.ink = ink;
    }

    float size() {
        return size;
    }

    Face face() {
        return face;
    }

    Color color() {
        return ink.color();
    }

    float leading() {
        return size * LEADING;
    }

    float ascent() {
        return size * ASCENT;
    }

    float width(String text) {
        return face.font().getWidthPoint(text, size);
    }
}
