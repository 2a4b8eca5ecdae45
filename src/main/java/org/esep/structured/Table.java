package org.esep.structured;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A table that can be read from its beginning as often as it is needed. `shape` tells what to think of rows that are
/// shorter than their header.
record Table(Shape shape, Rows rows) {

    enum Shape {
        /// Every row has a cell for each header.
        WHOLE,
        /// Rows end with their last filled cell.
        OPEN
    }

    /// Gives row by row from the first on, as long as the taker wants more.
    interface Rows {

        void each(Predicate<TableRow> taker) throws IOException;
    }

    /// The first rows of a table that hold something, up to a fault, and the limit that it was.
    record Beginning(Table table, List<TableRow> rows, Optional<LimitException> limit) {

        Beginning {
            rows = List.copyOf(rows);
        }
    }

    Beginning beginning(int most) {
        var first = new ArrayList<TableRow>();
        try {
            rows.each(row -> {
                if (!row.isEmpty()) {
                    first.add(row);
                }
                return first.size() < most;
            });
        } catch (IOException e) {
            return new Beginning(this, first, LimitException.in(e));
        }
        return new Beginning(this, first, Optional.empty());
    }
}
