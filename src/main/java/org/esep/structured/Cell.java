package org.esep.structured;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/// A cell of a table. Numbers are written as computers write them, whatever the table looks like to people.
record Cell(String text, Kind kind) {

    static final Cell EMPTY = new Cell("", Kind.TEXT);

    /// Longer ones are cut; no spreadsheet program lets people write more.
    static final int LONGEST = 32_767;

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{0,40}\\.?\\d{1,40}([eE][-+]?\\d{1,2})?");
    /// Spreadsheets know no more digits than these.
    private static final MathContext DIGITS = new MathContext(15);

    enum Kind {
        TEXT, NUMBER, ERROR
    }

    Cell {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /// A number as a spreadsheet keeps it, without the noise of its binary digits.
    static Cell number(String written) {
        return WRITTEN.matcher(written).matches()
                ? new Cell(new BigDecimal(written).round(DIGITS).stripTrailingZeros().toPlainString(), Kind.NUMBER)
                : text(written);
    }

    static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }
}
