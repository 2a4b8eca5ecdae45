package org.esep.report.pdf;

import java.util.List;

import org.esep.report.chart.Drawing;

/// A part of a briefing before it is set, in the order in which it is read.
sealed interface Block {

    /// The title of the document.
    record Title(String text) implements Block {}

    /// The heading of a section and what to know about all of it, if anything.
    record Heading(String text, String note) implements Block {

        static Heading of(String text) {
            return new Heading(text, "");
        }
    }

    /// Words in a place of the type scale, with so much white space before.
    record Paragraph(String text, Level level, float before) implements Block {}

    /// Lines with a sign before each.
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A chart, and what it shows in words.
    record Figure(Drawing drawing, String alternative) implements Block {}

    /// Rows under the heads of columns; the first cell of a row is its head. A cell has so many lines at most.
    record Table(List<Column> columns, List<List<String>> rows, int lines) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A column with its share of the width, in points or in proportion to the others.
    record Column(String head, float width, Side side) {}

    /// To which side the words of a column keep.
    enum Side {
        LEFT, RIGHT
    }

    /// Blocks beside each other on one page, each column with its share of the width.
    record Beside(List<Part> parts) implements Block {

        public Beside {
            parts = List.copyOf(parts);
        }
    }

    /// A column of blocks; one that is a panel has a line of accent above it.
    record Part(float share, Look look, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// How a column of blocks looks.
    enum Look {
        PLAIN, PANEL
    }

    /// Numbered sources in two columns, from 1.
    record Sources(List<Source> sources) implements Block {

        public Sources {
            sources = List.copyOf(sources);
        }
    }

    /// What a source is called, and where it can be read: nothing or an address on the web.
    record Source(String told, String address) {}
}
