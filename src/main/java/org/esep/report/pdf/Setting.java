package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Sets blocks as strips. Elements of the document come into being here, so blocks are set in the order in which they
/// are read.
final class Setting {

    private static final float SECTION_GAP = 15;
    private static final float GAP = 4;
    private static final float INDENT = 9;
    private static final String BULLET = "\u2022";
    /// More lines than these may stand on two pages.
    private static final int MOST_LINES = 10;

    private Setting() {}

    static List<Strip> strips(List<Block> blocks, Frame frame) {
        return blocks.stream().flatMap(block -> strips(block, frame).stream()).toList();
    }

    private static List<Strip> strips(Block block, Frame frame) {
        return switch (block) {
            case Block.Title title -> List.of(heading(Tags.H1, title.text(), Level.TITLE, frame));
            case Block.Heading heading -> section(heading, frame);
            case Block.Paragraph paragraph -> paragraph(paragraph, frame);
            case Block.Bullets bullets -> bullets(bullets, frame);
            case Block.Figure figure -> List.of(figure(figure, frame));
            case Block.Table table -> new TableSetting(table, frame).strips();
            case Block.Beside beside -> List.of(BesideSetting.strip(beside, frame));
            case Block.Sources sources -> SourceSetting.strips(sources, frame);
        };
    }

    /// Stays with what follows; readers show it beside the pages.
    private static Strip heading(Tags tag, String text, Level level, Frame frame) {
        var element = tag.under(frame.owner());
        var lines = new Wrapping(level, frame.width()).lines(Text.of(text));
        var before = tag == Tags.H1 ? 1 : SECTION_GAP;
        return Strip.of(before, lines.size() * level.leading(), (pen, top) -> {
            pen.bookmark(text, frame.at(top));
            pen.lines(element, lines, frame.at(top), level);
        }).with(Strip.Bond.WITH_NEXT);
    }

    private static List<Strip> section(Block.Heading heading, Frame frame) {
        var title = heading(Tags.H2, heading.text(), Level.SECTION, frame);
        return heading.note().isEmpty()
                ? List.of(title)
                : Stream.concat(Stream.of(title),
                        paragraph(new Block.Paragraph(heading.note(), Level.NOTE, 1), frame).stream()
                                .map(strip -> strip.with(Strip.Bond.WITH_NEXT)))
                        .toList();
    }

    private static List<Strip> paragraph(Block.Paragraph paragraph, Frame frame) {
        var lines = new Wrapping(paragraph.level(), frame.width()).lines(Text.of(paragraph.text()));
        var element = Tags.P.under(frame.owner());
        // an element holds either words or links, so words with links stay together
        var step = lines.stream().anyMatch(Line::leads) ? lines.size() : MOST_LINES;
        return IntStream.iterate(0, start -> start < lines.size(), start -> start + step)
                .mapToObj(start -> {
                    var some = lines.subList(start, Math.min(lines.size(), start + step));
                    return Strip.of(start == 0 ? paragraph.before() : 0, some.size() * paragraph.level().leading(),
                            (pen, top) -> pen.lines(element, some, frame.at(top), paragraph.level()));
                }).toList();
    }

    private static List<Strip> bullets(Block.Bullets bullets, Frame frame) {
        var list = Tags.list(frame.owner(), Tags.Numbering.DISC);
        var strips = new ArrayList<Strip>();
        for (var item : bullets.items()) {
            strips.add(item(BULLET, Text.of(item), Level.BODY, frame.in(Tags.LI.under(list))));
        }
        return List.copyOf(strips);
    }

    /// An item of a list behind its label.
    static Strip item(String label, Text text, Level level, Frame frame) {
        var indent = Math.max(INDENT, level.width(label) + GAP);
        var lines = new Wrapping(level, frame.width() - indent).lines(text);
        var sign = new Wrapping(level, indent).lines(Text.of(label));
        var front = Tags.LBL.under(frame.owner());
        var body = Tags.L_BODY.under(frame.owner());
        return Strip.of(2, lines.size() * level.leading(), (pen, top) -> {
            pen.lines(front, sign, frame.at(top), level);
            pen.lines(body, lines, frame.at(top).right(indent), level);
        });
    }

    private static Strip figure(Block.Figure figure, Frame frame) {
        Face.REGULAR.check(Text.of(figure.alternative()).words());
        var element = Tags.figure(frame.owner(), figure.alternative());
        return Strip.of(GAP, (float) figure.drawing().height(),
                (pen, top) -> pen.drawing(element, figure.drawing(), frame.at(top)));
    }
}
