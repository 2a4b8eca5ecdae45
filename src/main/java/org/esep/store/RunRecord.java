package org.esep.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.esep.iati.Coded;

/// One run of the history: of which definition, why and by whom, on which day everything is told, when it was due, began
/// and ended, and what came of it. `step` is the one under way or, of a run that ended otherwise than well, the one at
/// which it ended. `folder` is the name of the published folder inside the reports of the definition.
public record RunRecord(long id, String definition, Cause cause, String who, LocalDate asOf, Instant due,
        Optional<Instant> started, Optional<Instant> ended, State state, Optional<Remark> remark, Advance advance,
        Counts counts, Optional<String> failure, Optional<String> folder) {

    /// Why there is a run. One that was killed and goes on has the cause `RECOVERY`.
    public enum Cause implements Coded {
        SCHEDULE, PERSON, RESTART, RECOVERY
    }

    /// What has become of a run so far.
    public enum State implements Coded {
        WAITING, RUNNING, PUBLISHED, UNCHANGED, FAILED, STOPPED, SKIPPED;

        public boolean isEnd() {
            return this != WAITING && this != RUNNING;
        }
    }

    /// Why a run was skipped or began later than it was due.
    public enum Remark implements Coded {
        MISSED, OVERLAP, HOLIDAY
    }

    /// How far a run has come: its step, and how many of the step's things are done. Before the first step `step` is
    /// empty.
    public record Advance(Optional<String> step, long done, long total) {

        public static final Advance NONE = new Advance(Optional.empty(), 0, 0);
    }

    /// Documents read anew, unchanged and refused; activities, organisations, facts and notices of the ledger; files
    /// written.
    public record Counts(long read, long unchanged, long refused, int activities, int organisations, int facts,
            int notices, int files) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// A run that a person asks for at a moment.
    public static RunRecord asked(String definition, Cause cause, String who, LocalDate asOf, Instant moment) {
        return new RunRecord(0, definition, cause, who, asOf, moment, Optional.empty(), Optional.empty(), State.WAITING,
                Optional.empty(), Advance.NONE, Counts.NONE, Optional.empty(), Optional.empty());
    }

    /// The same under the id that it was given.
    RunRecord with(long given) {
        return new RunRecord(given, definition, cause, who, asOf, due, started, ended, state, remark, advance, counts,
                failure, folder);
    }

    /// The same as it begins, or goes on after its process was killed.
    public RunRecord running(Instant start, Cause why) {
        return new RunRecord(id, definition, why, who, asOf, due, Optional.of(started.orElse(start)), ended,
                State.RUNNING, remark, advance, counts, failure, folder);
    }

    /// The same, come so far.
    public RunRecord at(Advance reached) {
        return new RunRecord(id, definition, cause, who, asOf, due, started, ended, state, remark, reached, counts,
                failure, folder);
    }

    /// The same as it ended, with nothing published.
    public RunRecord ended(Instant end, State result, Optional<String> why) {
        return new RunRecord(id, definition, cause, who, asOf, due, started, Optional.of(end), result, remark, advance,
                counts, why, folder);
    }

    /// The same as it ended well.
    public RunRecord ended(Instant end, State result, Counts counted, String published) {
        return new RunRecord(id, definition, cause, who, asOf, due, started, Optional.of(end), result, remark,
                Advance.NONE, counted, Optional.empty(), Optional.of(published));
    }

    /// The step under way, or the one at which the run ended.
    public Optional<String> step() {
        return advance.step();
    }

    /// How long a run took that ended.
    public Optional<Duration> duration() {
        return started.flatMap(start -> ended.map(end -> Duration.between(start, end)));
    }

    /// Whether it can go on from where it ended.
    public boolean canBeRestarted() {
        return state == State.FAILED || state == State.STOPPED;
    }
}
