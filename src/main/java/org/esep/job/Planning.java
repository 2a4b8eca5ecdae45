package org.esep.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.esep.settings.Definition;
import org.esep.store.RunRecord;
import org.esep.store.RunRecord.Advance;
import org.esep.store.RunRecord.Cause;
import org.esep.store.RunRecord.Counts;
import org.esep.store.RunRecord.Remark;
import org.esep.store.RunRecord.State;

/// Decides what becomes of a time of the schedule. Times that were missed together are one.
record Planning(Timetable timetable, boolean busy) {

    /// Later than this the program was down, not slow.
    private static final Duration SLOW = Duration.ofMinutes(5);

    /// The run, to wait or to be skipped.
    RunRecord plan(Instant due, Instant now) {
        var definition = timetable.definition();
        var missed = Duration.between(due, now).compareTo(SLOW) > 0;
        if (timetable.isHoliday(due)) {
            return run(due, now, State.SKIPPED, Optional.of(Remark.HOLIDAY));
        }
        if (missed && definition.missed() == Definition.Missed.SKIP) {
            return run(due, now, State.SKIPPED, Optional.of(Remark.MISSED));
        }
        if (busy && definition.overlap() == Definition.Overlap.SKIP) {
            return run(due, now, State.SKIPPED, Optional.of(Remark.OVERLAP));
        }
        var remark = missed ? Optional.of(Remark.MISSED) : Optional.of(Remark.OVERLAP).filter(_ -> busy);
        return run(due, now, State.WAITING, remark);
    }

    private RunRecord run(Instant due, Instant now, State state, Optional<Remark> remark) {
        var definition = timetable.definition();
        var asOf = definition.asOf().on(LocalDate.ofInstant(now, definition.zone()));
        return new RunRecord(0, definition.name(), Cause.SCHEDULE, "", asOf, due, Optional.empty(), Optional.empty(),
                state, remark, Advance.NONE, Counts.NONE, Optional.empty(), Optional.empty());
    }
}
