package org.esep.corpus;

import java.util.List;

import org.esep.fact.Span;

/// A part of a document's text, in one language (ISO 639-1, `und` where unknown).
public sealed interface Block {

    Span span();

    String language();

    /// A heading; level 1 is the title of the document.
    record Title(Span span, String language, int level) implements Block {}

    /// A paragraph, lines joined.
    record Passage(Span span, String language) implements Block {}

    /// An item of a list, without its bullet or number.
    record ListItem(Span span, String language) implements Block {}

    /// A table; `header` is empty where the table has none, as the two-column table of labels and values has.
    record Table(Span span, String language, String caption, List<Cell> header, List<Row> rows) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /// A row of a table.
    record Row(Span span, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of a table; its text is the span's, which may hold several lines.
    record Cell(Span span) {}
}
