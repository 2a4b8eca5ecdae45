package org.esep.structured;

/// A cell of a table. Numbers are written as computers write them, whatever the table looks like to people.
record Cell(String text, Kind kind) {

    static final Cell EMPTY = new Cell("", Kind.TEXT);

    /// Longer ones are cut; no spreadsheet program lets people write more.
    static final int LONGEST = 32_767;

    enum Kind {
        TEXT, NUMBER, ERROR
    }

    Cell {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }
}
