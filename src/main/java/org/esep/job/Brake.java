package org.esep.job;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/// Stops a run between two things of a step, or before its next step. The step that publishes has no brake: what is
/// ready is published.
final class Brake implements StepExecutionListener {

    private record Course(boolean pulled, @org.jspecify.annotations.Nullable StepExecution step) {

        Course apply() {
            if (pulled && step != null) {
                step.setTerminateOnly();
            }
            return this;
        }
    }

    private final AtomicReference<Course> course = new AtomicReference<>(new Course(false, null));

    @Override
    public void beforeStep(StepExecution step) {
        course.updateAndGet(now -> new Course(now.pulled(), step)).apply();
    }

    void pull() {
        course.updateAndGet(now -> new Course(true, now.step())).apply();
    }
}
