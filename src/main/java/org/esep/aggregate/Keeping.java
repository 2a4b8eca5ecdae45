package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where lists are kept that grow with the corpus: lines of money, of which an activity has dozens.
public interface Keeping {

    /// Holds them.
    Keeping IN_MEMORY = new Keeping() {

        @Override
        public <T> Kept<T> begin(Class<T> type) {
            return new Held<>(new ArrayList<>());
        }
    };

    /// Begins a list.
    <T> Kept<T> begin(Class<T> type);

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
