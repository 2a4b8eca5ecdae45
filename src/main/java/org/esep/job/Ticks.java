package org.esep.job;

/// The clock by which a person is told how long something takes; no output depends on it.
public final class Ticks {

    private Ticks() {}

    /// Nanoseconds since a moment that stays the same while the program runs.
    public static long nanos() {
        return System.nanoTime();
    }
}
