package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where lists are kept that grow with the corpus: activities, and lines of money, of which each has dozens.
public interface Keeping {

    /// Rows that are read at once where a list is read from its beginning to its end.
    int MANY = 64;
    /// The same where rows are looked up, too.
    int ONE = 1;

    /// Holds them.
    Keeping IN_MEMORY = new Keeping() {

        @Override
        public <T> Kept<T> begin(Class<T> type, int atOnce) {
            return new Held<>(new ArrayList<>());
        }
    };

    /// Begins a list of which so many rows are read at once.
    <T> Kept<T> begin(Class<T> type, int atOnce);

    /// A list while it is written.
    interface Kept<T> {

        void add(T row);

        /// The list, to which nothing more is added.
        List<T> end();
    }

    /// A list in memory.
    record Held<T>(List<T> rows) implements Kept<T> {

        @Override
        public void add(T row) {
            rows.add(row);
        }

        @Override
        public List<T> end() {
            return Collections.unmodifiableList(rows);
        }
    }
}
