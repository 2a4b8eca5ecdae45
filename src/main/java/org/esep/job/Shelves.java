package org.esep.job;

import java.util.List;

import org.esep.aggregate.Keeping;
import org.esep.store.Shelf;

/// Keeps the long lists of a ledger in files of the state.
record Shelves(Shelf shelf) implements Keeping {

    private record Slot<T>(Shelf.Slot<T> slot) implements Kept<T> {

        @Override
        public void add(T row) {
            slot.add(row);
        }

        @Override
        public List<T> end() {
            return slot.end();
        }
    }

    @Override
    public <T> Kept<T> begin(Class<T> type, int atOnce) {
        return new Slot<>(shelf.begin(type, atOnce));
    }
}
