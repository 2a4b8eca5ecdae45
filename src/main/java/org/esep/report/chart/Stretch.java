package org.esep.report.chart;

import java.time.LocalDate;
import java.util.Optional;

/// A bar of a timeline: the time from start to end, either of which may be unknown, but not both; `originalEnd` is the
/// end before it was moved.
public record Stretch(String label, Optional<LocalDate> start, Optional<LocalDate> end,
        Optional<LocalDate> originalEnd) {

    public Stretch {
        label = Legible.of(label);
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("neither start nor end is known: " + label);
        }
    }

    boolean isWhole() {
        return start.isPresent() && end.isPresent();
    }

    /// The end before it was moved to a later day.
    Optional<LocalDate> extendedFrom() {
        return originalEnd.filter(before -> isWhole() && before.isBefore(end.orElseThrow())
                && before.isAfter(start.orElseThrow()));
    }
}
