package org.esep.structured;

import java.util.List;
import java.util.stream.Collectors;

/// A row of a table; `line` counts from 1.
record TableRow(Origin origin, long line, List<Cell> cells) {

    TableRow {
        cells = List.copyOf(cells);
    }

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text().isBlank());
    }

    /// How many cells there are up to the last filled one.
    int filled() {
        var filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).text().isBlank()) {
            filled--;
        }
        return filled;
    }

    String pointer(int column) {
        return origin.pointer(line, column);
    }

    /// What is in it, as a line.
    String quote() {
        return cells.stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
