package org.esep.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.corpus.Block;
import org.esep.corpus.Part;
import org.esep.fact.Span;

/// Writes the parts of a document one behind the other: parts apart by an empty line, rows by line ends, cells by ` | `.
/// Its blocks are in an unknown language at first.
final class Layout {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R|[\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}&&[^\\n\\t]]|[\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF\\uFFFC]|\\p{Cs}");
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private Layout() {}

    static Layout of(List<Part> parts) {
        var layout = new Layout();
        parts.forEach(layout::add);
        return layout;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void add(Part part) {
        switch (part) {
            case Part.Heading heading when says(heading.text()) ->
                blocks.add(new Block.Title(line(heading.text()), Tongues.UNKNOWN, heading.level()));
            case Part.Paragraph paragraph when says(paragraph.text()) ->
                blocks.add(new Block.Passage(line(paragraph.text()), Tongues.UNKNOWN));
            case Part.Item item when says(item.text()) ->
                blocks.add(new Block.ListItem(line(item.text()), Tongues.UNKNOWN));
            case Part.Grid grid when Stream.concat(grid.header().stream(), grid.rows().stream().flatMap(List::stream))
                    .anyMatch(Layout::says) ->
                blocks.add(table(grid));
            case Part.Heading _,Part.Paragraph _,Part.Item _,Part.Grid _ -> {
                // Strokes and empty boxes say nothing.
            }
        }
    }

    private static boolean says(String written) {
        return written.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Span line(String written) {
        apart();
        return write(clean(written).replace('\n', ' '));
    }

    private void apart() {
        text.append(text.isEmpty() ? "" : "\n\n");
    }

    private Span write(String words) {
        var start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private Block table(Part.Grid grid) {
        apart();
        var caption = clean(grid.caption()).replace('\n', ' ');
        var start = write(caption).start();
        var header = grid.header().isEmpty() ? List.<Block.Cell>of() : row(grid.header(), start).cells();
        var rows = grid.rows().stream().map(cells -> row(cells, start)).toList();
        return new Block.Table(new Span(start, text.length()), Tongues.UNKNOWN, caption, header, rows);
    }

    /// `top` is where the table begins.
    private Block.Row row(List<String> written, int top) {
        text.append(text.length() == top ? "" : "\n");
        var start = text.length();
        var cells = new ArrayList<Block.Cell>();
        for (var cell : written) {
            text.append(cells.isEmpty() ? "" : " | ");
            cells.add(new Block.Cell(write(clean(cell))));
        }
        return new Block.Row(new Span(start, text.length()), cells);
    }

    /// The text in its normal form, without characters that nobody sees; spaces that keep words together stay.
    static String clean(String written) {
        var lines = UNSEEN.matcher(LINE_ENDS.matcher(written).replaceAll("\n")).replaceAll("").replace('\t', ' ');
        var letters = LIGATURES.matcher(lines)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        return Normalizer.normalize(letters, Normalizer.Form.NFC).strip();
    }
}
