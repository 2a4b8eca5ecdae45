package org.esep.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.esep.settings.Schedule;
import org.esep.store.RunRecord;
import org.esep.store.RunTable;

/// What the scheduler keeps in the database: for each definition with a cron the time at which it is due, and one runner.
/// As the database holds each of them once, several processes do nothing twice.
final class RunTasks {

    private static final String DUE = "due";
    private static final String RUNNER = "runner";
    private static final TaskInstanceId THE_RUNNER = TaskInstanceId.of(RUNNER, RUNNER);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final Schedule schedule;
    private final RunTable runs;
    private final Clock clock;

    RunTasks(Schedule schedule, RunTable runs, Clock clock) {
        this.schedule = schedule;
        this.runs = runs;
        this.clock = clock;
    }

    Schedule schedule() {
        return schedule;
    }

    Clock clock() {
        return clock;
    }

    /// Plans the run of a definition that is due.
    Task<String> due() {
        return Tasks.custom(DUE, String.class).onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute(this::due);
    }

    private CompletionHandler<String> due(TaskInstance<String> instance, ExecutionContext context) {
        var timetable = timetable(instance.getId());
        if (timetable.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        plan(timetable.get(), context.getExecution().executionTime);
        wake(context.getSchedulerClient());
        return (complete, then) -> then.reschedule(complete, timetable.get().next(clock.instant()),
                told(timetable.get()));
    }

    private void plan(Timetable timetable, Instant due) {
        var busy = !runs.in(RunRecord.State.RUNNING).isEmpty() || !runs.in(RunRecord.State.WAITING).isEmpty();
        runs.plan(new Planning(timetable, busy).plan(due, clock.instant()));
    }

    /// Executes what is to run, tells whoever listens what ended, and comes back.
    Task<Void> runner(Runner runner, Iterable<RunListener> listeners) {
        return Tasks.custom(RUNNER, Void.class).onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .scheduleOnStartup(RUNNER, null, now -> now).execute((_, context) -> {
                    runner.next(context.getSchedulerState()::isShuttingDown);
                    tell(listeners);
                    return (complete, then) -> then.reschedule(complete,
                            clock.instant().plus(runner.hasMore() ? Duration.ZERO : IDLE));
                });
    }

    private void tell(Iterable<RunListener> listeners) {
        for (var run : runs.untold()) {
            listeners.forEach(listener -> listener.ended(run));
            runs.told(run.id());
        }
    }

    /// Lets the runner look at once.
    void wake(SchedulerClient client) {
        Waking.wake(client, THE_RUNNER, clock);
    }

    /// Keeps the time of each definition whose cron is as it was, be it past; forgets those of definitions that are gone.
    void plan(SchedulerClient client) {
        client.getScheduledExecutionsForTask(DUE, String.class).stream().map(planned -> planned.getTaskInstance())
                .filter(planned -> timetable(planned.getId()).isEmpty()).forEach(client::cancel);
        timetables().forEach(timetable -> plan(client, timetable));
    }

    private void plan(SchedulerClient client, Timetable timetable) {
        var now = clock.instant();
        var instance = new TaskInstance<>(DUE, timetable.definition().name(), told(timetable));
        var planned = client.getScheduledExecution(instance);
        if (planned.isEmpty()) {
            client.scheduleIfNotExists(instance, timetable.next(now));
        } else if (!planned.get().isPicked() && planned.get().getExecutionTime().isAfter(now)
                && !told(timetable).equals(planned.get().getData())) {
            client.reschedule(instance, timetable.next(now), told(timetable));
        }
    }

    private List<Timetable> timetables() {
        return schedule.definitions().stream().map(Timetable::of).flatMap(Optional::stream).toList();
    }

    private Optional<Timetable> timetable(String definition) {
        return schedule.find(definition).flatMap(Timetable::of);
    }

    private static String told(Timetable timetable) {
        return timetable.cron() + " " + timetable.definition().zone();
    }
}
