package org.esep.structured;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The rows of a sheet. Of formulas their last result is read, nothing is worked out.
final class SheetRows {

    private static final int LETTERS = 26;

    private final Markup xml;
    private final Origin origin;
    private final SharedTexts texts;

    SheetRows(Markup xml, Origin origin, SharedTexts texts) {
        this.xml = xml;
        this.origin = origin;
        this.texts = texts;
    }

    void each(Predicate<TableRow> taker) throws IOException {
        var line = 0L;
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                line = line(line);
                if (!taker.test(new TableRow(origin, line, cells()))) {
                    return;
                }
            }
        }
    }

    private long line(long last) throws IOException {
        var written = xml.attribute("r");
        try {
            return written.isEmpty() ? last + 1 : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    private List<Cell> cells() throws IOException {
        var cells = new ArrayList<Cell>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                var column = column(xml.attribute("r"), cells.size());
                while (cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column, cell(xml.attribute("t")));
            }
        }
        return cells;
    }

    /// The column of a cell such as B12; without one, the next.
    private static int column(String place, int next) throws IOException {
        var column = 0;
        for (var at = 0; at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z'; at++) {
            column = Math.min(column, CsvTable.COLUMNS) * LETTERS + place.charAt(at) - 'A' + 1;
        }
        var found = column == 0 ? next : column - 1;
        if (found >= CsvTable.COLUMNS) {
            throw new LimitException("columns > " + CsvTable.COLUMNS);
        }
        return found;
    }

    private Cell cell(String type) throws IOException {
        var value = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text("v", value);
            } else if (xml.starts("is")) {
                value.append(SharedTexts.text(xml, "is"));
            }
        }
        return cell(type, value.toString());
    }

    private Cell cell(String type, String value) {
        return switch (type) {
            case "s" -> Cell.text(texts.at(value));
            case "e" -> new Cell(value, Cell.Kind.ERROR);
            case "", "n" -> Cell.number(value);
            default -> Cell.text(value);
        };
    }
}
