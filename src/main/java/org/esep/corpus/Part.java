package org.esep.corpus;

import java.util.List;

/// A part of a document as a format's reader gives it, before contact data are blacked out and places are known.
public sealed interface Part {

    /// How many characters it has.
    default long length() {
        return switch (this) {
            case Heading(var text, _) -> text.length();
            case Paragraph(var text) -> text.length();
            case Item(var text) -> text.length();
            case Grid(_, _, var rows) -> rows.stream().flatMap(List::stream).mapToLong(String::length).sum();
        };
    }

    /// A heading; level 1 is the title of the document.
    record Heading(String text, int level) implements Part {}

    /// A paragraph.
    record Paragraph(String text) implements Part {}

    /// An item of a list, without its bullet or number.
    record Item(String text) implements Part {}

    /// A table; `header` is empty where it has none.
    record Grid(String caption, List<String> header, List<List<String>> rows) implements Part {

        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
