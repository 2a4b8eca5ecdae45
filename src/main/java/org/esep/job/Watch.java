package org.esep.job;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks at a run every second from a thread of its own, until it is closed.
final class Watch implements AutoCloseable {

    private final ScheduledExecutorService thread;

    private Watch(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    static Watch by(Runnable look) {
        var thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watch").factory());
        var _ = thread.scheduleWithFixedDelay(look, 1, 1, TimeUnit.SECONDS);
        return new Watch(thread);
    }

    /// Comes back after the last look has ended.
    @Override
    public void close() {
        thread.close();
    }
}
