package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.openpdf.text.pdf.PdfStructureElement;

/// Sets a table as one strip a row; its head is repeated on every page, there as an ornament.
final class TableSetting {

    private static final float PADDING = 2.5f;
    private static final float GUTTER = 7;
    private static final float HAIRLINE = 0.5f;
    /// So many rows at either end of a table stand together.
    private static final int TOGETHER = 2;

    private final Block.Table table;
    private final Frame frame;
    private final List<Frame> columns;

    TableSetting(Block.Table table, Frame frame) {
        this.table = table;
        this.frame = frame;
        this.columns = columns();
    }

    private List<Frame> columns() {
        var shares = table.columns().stream().map(Block.Column::width).reduce(0f, Float::sum);
        var frames = new ArrayList<Frame>();
        var left = 0f;
        for (var column : table.columns()) {
            var width = frame.width() * column.width() / shares;
            frames.add(frame.part(left, width - GUTTER));
            left += width;
        }
        return List.copyOf(frames);
    }

    List<Strip> strips() {
        var element = Tags.TABLE.under(frame.owner());
        var heads = lines(table.columns().stream().map(Block.Column::head).toList(), Level.HEAD);
        var strips = new ArrayList<Strip>();
        strips.add(head(Tags.TR.under(element), heads).with(Strip.Bond.WITH_NEXT));
        for (var place = 0; place < table.rows().size(); place++) {
            strips.add(row(Tags.TR.under(element), lines(table.rows().get(place), Level.CELL)).under(again(heads))
                    .with(bond(place)));
        }
        return List.copyOf(strips);
    }

    /// No page begins with the last row or ends with the first one.
    private Strip.Bond bond(int row) {
        return row < table.rows().size() - 1 && (row < TOGETHER - 1 || row >= table.rows().size() - TOGETHER)
                ? Strip.Bond.WITH_NEXT
                : Strip.Bond.FREE;
    }

    private List<List<Line>> lines(List<String> cells, Level level) {
        return IntStream.range(0, columns.size())
                .mapToObj(place -> new Wrapping(level, columns.get(place).width()).lines(Text.of(cells.get(place)),
                        table.lines()))
                .toList();
    }

    private Strip head(PdfStructureElement row, List<List<Line>> heads) {
        var cells = columns.stream().map(_ -> Tags.head(row, Tags.Scope.COLUMN)).toList();
        return strip(heads, Level.HEAD, Ink.INK,
                (pen, top) -> cells(heads, (place, lines, spot) -> pen.lines(cells.get(place), lines, spot, Level.HEAD),
                        Level.HEAD, top));
    }

    private Strip again(List<List<Line>> heads) {
        return strip(heads, Level.HEAD, Ink.INK, (pen, top) -> cells(heads,
                (_, lines, spot) -> pen.ornament(lines, spot, Level.HEAD), Level.HEAD, top));
    }

    private Strip row(PdfStructureElement row, List<List<Line>> words) {
        var cells = IntStream.range(0, columns.size())
                .mapToObj(place -> place == 0 ? Tags.head(row, Tags.Scope.ROW) : Tags.TD.under(row)).toList();
        return strip(words, Level.CELL, Ink.HAIRLINE,
                (pen, top) -> cells(words, (place, lines, spot) -> pen.lines(cells.get(place), lines, spot, Level.CELL),
                        Level.CELL, top));
    }

    private Strip strip(List<List<Line>> words, Level level, Ink ink, Strip.Painting painting) {
        var most = words.stream().mapToInt(List::size).max().orElse(1);
        var height = most * level.leading() + 2 * PADDING;
        return Strip.of(0, height, (pen, top) -> {
            painting.paint(pen, top);
            pen.rule(frame.at(top - height), frame.width(), HAIRLINE, ink);
        });
    }

    private interface Cell {

        void paint(int column, List<Line> lines, Spot spot);
    }

    private void cells(List<List<Line>> words, Cell cell, Level level, float top) {
        for (var place = 0; place < columns.size(); place++) {
            paint(place, words.get(place), new CellPlace(cell, level, top - PADDING));
        }
    }

    private record CellPlace(Cell cell, Level level, float top) {}

    /// Numbers keep to the right line by line.
    private void paint(int place, List<Line> lines, CellPlace at) {
        var column = columns.get(place);
        var isRight = table.columns().get(place).side() == Block.Side.RIGHT;
        if (!isRight) {
            at.cell().paint(place, lines, column.at(at.top()));
            return;
        }
        for (var number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            at.cell().paint(place, List.of(line), column.at(at.top()).lower(number * at.level().leading())
                    .right(column.width() - line.width()));
        }
    }
}
