package org.esep.job;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.esep.store.RunRecord.Advance;

/// Remembers how far a run has come, for another thread to look at.
final class LiveProgress implements Progress {

    private final AtomicReference<Advance> reached = new AtomicReference<>(Advance.NONE);

    @Override
    public void start(String step, long total) {
        reached.set(new Advance(Optional.of(step), 0, total));
    }

    @Override
    public void advance() {
        reached.updateAndGet(now -> new Advance(now.step(), now.done() + 1, now.total()));
    }

    @Override
    public void end() {
        // What was reached last is worth knowing.
    }

    Advance reached() {
        return reached.get();
    }
}
