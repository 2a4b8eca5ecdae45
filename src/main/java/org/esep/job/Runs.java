package org.esep.job;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import org.esep.settings.Definition;
import org.esep.settings.Schedule;
import org.esep.store.RunRecord;
import org.esep.store.RunRecord.Cause;
import org.esep.store.RunTable;

/// The runs of a program that stays up: what is planned, under way and past, and what persons may ask for. Runs take
/// place one after the other, in whichever process on the same database is free.
public final class Runs {

    private final RunOptions options;
    private final RunTable runs;
    private final RunTasks tasks;
    private final SchedulerClient client;
    private final Schedule schedule;
    private final Clock clock;

    Runs(RunOptions options, RunTable runs, RunTasks tasks, SchedulerClient client) {
        this.options = options;
        this.runs = runs;
        this.tasks = tasks;
        this.client = client;
        this.schedule = tasks.schedule();
        this.clock = tasks.clock();
    }

    /// The first is `main`.
    public List<Definition> definitions() {
        return schedule.definitions();
    }

    /// When a definition is due next; never where it has no cron.
    public Optional<Instant> next(Definition definition) {
        return Timetable.of(definition).map(timetable -> timetable.nextOpen(clock.instant()));
    }

    /// The newest first.
    public List<RunRecord> history(int most) {
        return runs.newest(most);
    }

    public Optional<RunRecord> find(long id) {
        return runs.find(id);
    }

    /// The run that is going on.
    public Optional<RunRecord> underWay() {
        return runs.in(RunRecord.State.RUNNING).stream().findFirst();
    }

    /// Starts a run as soon as no other is under way; one of the same definition that waits already is the one.
    ///
    /// @throws NoSuchElementException where there is no such definition
    public RunRecord start(String definition, String who) {
        var wanted = schedule.find(definition).orElseThrow();
        return waiting(definition).orElseGet(() -> {
            var asOf = options.asOf()
                    .orElseGet(() -> wanted.asOf().on(LocalDate.ofInstant(clock.instant(), wanted.zone())));
            return begin(RunRecord.asked(definition, Cause.PERSON, who, asOf, clock.instant()));
        });
    }

    /// Goes on where a run failed or was stopped, as of the same day.
    ///
    /// @throws IllegalStateException where it did neither, or a later run of the definition makes it pointless
    public RunRecord restart(long id, String who) {
        var broken = runs.find(id).orElseThrow();
        if (!canBeRestarted(broken)) {
            throw new IllegalStateException("cannot be restarted: run " + id);
        }
        return begin(RunRecord.asked(broken.definition(), Cause.RESTART, who, broken.asOf(), clock.instant()));
    }

    /// Whether the run failed or was stopped and no later one of its definition was asked for.
    public boolean canBeRestarted(RunRecord run) {
        return run.canBeRestarted() && runs.newest(Integer.MAX_VALUE).stream()
                .filter(other -> other.definition().equals(run.definition())
                        && other.state() != RunRecord.State.SKIPPED)
                .findFirst().equals(Optional.of(run));
    }

    /// A run that waits is stopped at once; one under way ends at the next thing that it does.
    public void stop(long id) {
        var run = runs.find(id).orElseThrow();
        if (!runs.putWaiting(run.ended(clock.instant(), RunRecord.State.STOPPED, Optional.empty()))) {
            runs.askToStop(id);
        }
    }

    /// Makes the plan of the schedule as it is now; what was planned before is kept where it still holds.
    void begin() {
        tasks.plan(client);
        tasks.wake(client);
    }

    private RunRecord begin(RunRecord run) {
        var added = runs.add(run);
        tasks.wake(client);
        return added;
    }

    private Optional<RunRecord> waiting(String definition) {
        return runs.in(RunRecord.State.WAITING).stream().filter(run -> run.definition().equals(definition))
                .findFirst();
    }
}
