package org.esep.job;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Does things one after the other, each for a limited time. What takes longer is interrupted and left behind: it keeps no
/// one waiting, nor the program from ending.
final class TimeLimit {

    private final Duration most;
    private final ExecutorService threads = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("document-", 0).factory());

    TimeLimit(Duration most) {
        this.most = most;
    }

    /// What came of it; nothing where it took too long.
    <T> Optional<T> within(Callable<T> work) {
        var running = threads.submit(work);
        try {
            return Optional.of(running.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            running.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
