package org.esep.job;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

/// Brings tasks forward that come back by themselves and then do whatever there is to do.
final class Waking {

    private Waking() {}

    /// Lets a task look at once. One that was begun between the look and the move looks again when it is through.
    static void wake(SchedulerClient client, TaskInstanceId task, Clock clock) {
        try {
            if (client.getScheduledExecution(task).filter(planned -> !planned.isPicked()).isPresent()) {
                client.reschedule(task, clock.instant());
            }
        } catch (TaskInstanceException _) {
            // It is under way.
        }
    }
}
