package org.esep.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.esep.fact.Candidate;
import org.esep.store.FactStore;
import org.esep.structured.StructuredActivity;

/// Keeps the records of one document while it is read, a page at a time; a few pages are packed and kept by other threads,
/// in whatever order, while the next is read.
final class RecordPages implements Consumer<StructuredActivity> {

    private static final int PAGE = 200;
    private static final int NOT_BEGUN = -1;
    /// How many pages threads work on at once.
    static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final FactStore store;
    private final List<List<Candidate>> page = new ArrayList<>(PAGE);
    private final AtomicInteger number = new AtomicInteger(NOT_BEGUN);
    private final AtomicInteger kept = new AtomicInteger();
    private final Deque<CompletableFuture<Void>> keeping = new ArrayDeque<>(AT_ONCE);

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
        var number = begun();
        var claims = List.copyOf(page);
        var first = kept.getAndAdd(claims.size());
        page.clear();
        await(AT_ONCE - 1);
        keeping.add(CompletableFuture.runAsync(() -> store.addRecords(number, first, claims),
                Thread::startVirtualThread));
    }

    /// Until no more pages than these are being kept.
    private void await(int pages) {
        while (keeping.size() > pages) {
            keeping.remove().join();
        }
    }

    private int begun() {
        return number.updateAndGet(known -> known == NOT_BEGUN ? store.beginRecords() : known);
    }

    /// Keeps what is left and gives the number under which the records are kept.
    int end() {
        if (!page.isEmpty()) {
            keep();
        }
        await(0);
        return begun();
    }
}
