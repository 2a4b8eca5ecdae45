package org.esep.cli;

import java.time.Duration;
import java.util.Locale;

/// How a step goes on: how many of its things are done after how long. A total of 0 is unknown.
record Pace(String step, long done, long total, Duration spent) {

    private static final double MILLIS = 1000.0;

    /// With the rate and the time left, reckoned from what was done so far.
    String underWay() {
        return step + ": " + done + (total > 0 ? " of " + total : "") + rate() + left();
    }

    /// With the rate of the whole step.
    String ended() {
        return step + ": done in " + clock(spent) + rate();
    }

    private String rate() {
        return done == 0 || spent.isZero()
                ? ""
                : String.format(Locale.ROOT, ", %.1f/s", done * MILLIS / spent.toMillis());
    }

    private String left() {
        return done == 0 || done > total
                ? ""
                : ", " + clock(spent.multipliedBy(total - done).dividedBy(done)) + " left";
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
