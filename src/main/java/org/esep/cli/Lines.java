package org.esep.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import org.esep.job.Progress;

/// A line when a step begins, another whenever ten seconds went by, and one at its end. The clock counts nanoseconds.
final class Lines implements Progress {

    private static final long EVERY = Duration.ofSeconds(10).toNanos();

    private final PrintWriter err;
    private final LongSupplier clock;
    private final AtomicReference<Optional<Course>> course = new AtomicReference<>(Optional.empty());

    Lines(PrintWriter err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
    }

    private record Course(String step, long total, long began, long done, long told) {

        private boolean isDue(long now) {
            return now - told >= EVERY;
        }

        private Course further(long now) {
            return new Course(step, total, began, done + 1, isDue(now) ? now : told);
        }

        private Pace pace(long now) {
            return new Pace(step, done, total, Duration.ofNanos(now - began));
        }
    }

    @Override
    public void start(String step, long total) {
        end();
        var now = clock.getAsLong();
        course.set(Optional.of(new Course(step, total, now, 0, now)));
        err.println(total == 0 ? step : step + ": " + total);
    }

    @Override
    public void advance() {
        var now = clock.getAsLong();
        course.getAndUpdate(current -> current.map(before -> before.further(now))).filter(before -> before.isDue(now))
                .ifPresent(before -> err.println(before.further(now).pace(now).underWay()));
    }

    @Override
    public void end() {
        course.getAndSet(Optional.empty())
                .ifPresent(last -> err.println(last.pace(clock.getAsLong()).ended()));
        err.flush();
    }
}
