package org.esep.text.format;

import java.util.List;
import java.util.stream.Stream;

import org.esep.corpus.Part;

/// Parts as lines that a person can read: `#1` a heading, `P` a paragraph, `-` an item, `|` the rows of a table.
final class PartLines {

    private PartLines() {}

    static List<String> of(List<Part> parts) {
        return parts.stream().flatMap(PartLines::lines).toList();
    }

    private static Stream<String> lines(Part part) {
        return switch (part) {
            case Part.Heading(var text, var level) -> Stream.of("#" + level + " " + text);
            case Part.Paragraph(var text) -> Stream.of("P " + text);
            case Part.Item(var text) -> Stream.of("- " + text);
            case Part.Grid(var caption, var header, var rows) -> Stream.of(Stream.of("T " + caption),
                    Stream.of(header).filter(cells -> !cells.isEmpty()).map(cells -> "|| " + String.join(" | ", cells)),
                    rows.stream().map(cells -> "| " + String.join(" | ", cells))).flatMap(lines -> lines);
        };
    }
}
