package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// Sets numbered sources in two columns, row by row.
final class SourceSetting {

    private static final int COLUMNS = 2;

    private SourceSetting() {}

    static List<Strip> strips(Block.Sources block, Frame frame) {
        var list = Tags.list(frame.owner(), Tags.Numbering.DECIMAL);
        var strips = new ArrayList<Strip>();
        for (var first = 0; first < block.sources().size(); first += COLUMNS) {
            var row = new ArrayList<Strip>();
            for (var place = first; place < Math.min(first + COLUMNS, block.sources().size()); place++) {
                row.add(source(place + 1, block.sources().get(place), column(place - first, frame).in(list)));
            }
            var height = row.stream().map(Strip::height).reduce(0f, Float::max);
            strips.add(Strip.of(2, height,
                    (pen, top) -> row.forEach(strip -> strip.painting().paint(pen, top))));
        }
        return List.copyOf(strips);
    }

    private static Frame column(int place, Frame frame) {
        var width = BesideSetting.width(frame.width(), COLUMNS);
        return frame.part(place == 0 ? 0 : frame.width() - width, width);
    }

    private static Strip source(int number, Block.Source source, Frame frame) {
        var text = Text.Link.isAddress(source.address())
                ? Text.leading(source.told(), source.address())
                : Text.of(source.told());
        var item = Setting.item("[" + number + "]", text, Level.SOURCE, frame.in(Tags.LI.under(frame.owner())));
        return Strip.of(item.before(), item.height(), (pen, top) -> {
            pen.place(Text.place(number), frame.at(top));
            item.painting().paint(pen, top);
        });
    }
}
