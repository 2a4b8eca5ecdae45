package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.esep.fact.Candidate;
import org.esep.store.FactStore;
import org.esep.structured.StructuredActivity;

/// Keeps the records of one document while it is read, a page at a time.
final class RecordPages implements Consumer<StructuredActivity> {

    private static final int PAGE = 200;
    private static final int NOT_BEGUN = -1;

    private final FactStore store;
    private final List<List<Candidate>> page = new ArrayList<>(PAGE);
    private final AtomicInteger number = new AtomicInteger(NOT_BEGUN);
    private final AtomicInteger kept = new AtomicInteger();

    RecordPages(FactStore store) {
        this.store = store;
    }

    @Override
    public void accept(StructuredActivity activity) {
        page.add(activity.candidates());
        if (page.size() == PAGE) {
            keep();
        }
    }

    private void keep() {
        store.addRecords(begun(), kept.getAndAdd(page.size()), page);
        page.clear();
    }

    private int begun() {
        return number.updateAndGet(known -> known == NOT_BEGUN ? store.beginRecords() : known);
    }

    /// Keeps what is left and gives the number under which the records are kept.
    int end() {
        if (!page.isEmpty()) {
            keep();
        }
        return begun();
    }
}
