package org.esep.aggregate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

import org.esep.iati.ActivityStatus;
import org.esep.iati.PartialDate;

/// Rule 9, status: from the as-of date alone. Planned before the first day of the start, ended after the last day of
/// the end, running between; unknown where the dates do not tell.
final class StatusOnDate {

    private static final int WHOLE = 100;

    private final LocalDate asOf;

    StatusOnDate(LocalDate asOf) {
        this.asOf = asOf;
    }

    ActivityStatus status(Optional<PartialDate> start, Optional<PartialDate> end) {
        if (end.isPresent() && end.get().last().isBefore(asOf)) {
            return ActivityStatus.ENDED;
        }
        if (start.isEmpty()) {
            return ActivityStatus.UNKNOWN;
        }
        return start.get().first().isAfter(asOf) ? ActivityStatus.PLANNED : ActivityStatus.RUNNING;
    }

    /// How much of the time from start to end has passed, by days, 0 to 100.
    OptionalInt elapsed(Optional<PartialDate> start, Optional<PartialDate> end) {
        if (start.isEmpty() || end.isEmpty() || end.get().last().isBefore(start.get().first())) {
            return OptionalInt.empty();
        }
        var whole = ChronoUnit.DAYS.between(start.get().first(), end.get().last()) + 1;
        var passed = Math.clamp(ChronoUnit.DAYS.between(start.get().first(), asOf) + 1, 0, whole);
        return OptionalInt.of((int) (passed * WHOLE / whole));
    }
}
