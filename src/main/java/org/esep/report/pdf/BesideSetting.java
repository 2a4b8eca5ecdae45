package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// Sets columns of blocks beside each other as one strip.
final class BesideSetting {

    private static final float GUTTER = 19;
    private static final float BEFORE = 14;
    private static final float PANEL = 6;
    private static final float PANEL_RULE = 1.5f;

    private BesideSetting() {}

    private record Column(Frame frame, Block.Look look, List<Strip> strips) {

        private float height() {
            return strips.stream().map(strip -> strip.before() + strip.height()).reduce(start(), Float::sum)
                    - strips.getFirst().before();
        }

        private float start() {
            return look == Block.Look.PANEL ? PANEL : 0;
        }

        private void paint(Pen pen, float top) {
            if (look == Block.Look.PANEL) {
                pen.rule(frame.at(top), frame.width(), PANEL_RULE, Ink.ACCENT);
            }
            var end = top - start() + strips.getFirst().before();
            for (var strip : strips) {
                strip.painting().paint(pen, end - strip.before());
                end -= strip.before() + strip.height();
            }
        }
    }

    static Strip strip(Block.Beside beside, Frame frame) {
        var room = frame.width() - GUTTER * (beside.parts().size() - 1);
        var shares = beside.parts().stream().map(Block.Part::share).reduce(0f, Float::sum);
        var columns = new ArrayList<Column>();
        var left = 0f;
        for (var part : beside.parts()) {
            var width = room * part.share() / shares;
            var place = frame.part(left, width);
            columns.add(new Column(place, part.look(), Setting.strips(part.blocks(), place)));
            left += width + GUTTER;
        }
        var height = columns.stream().map(Column::height).reduce(0f, Float::max);
        return Strip.of(BEFORE, height, (pen, top) -> columns.forEach(column -> column.paint(pen, top)));
    }

    /// How wide each of so many equal columns is.
    static float width(float whole, int columns) {
        return (whole - GUTTER * (columns - 1)) / columns;
    }
}
