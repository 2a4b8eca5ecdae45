package org.esep.web;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import org.esep.job.RunListener;
import org.esep.store.RunRecord;

/// Counts runs by definition and by what came of them, and how long they took.
@Component
final class RunMeters implements RunListener {

    private static final String DEFINITION = "definition";

    private final MeterRegistry meters;

    RunMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void ended(RunRecord run) {
        meters.counter("esep.runs", DEFINITION, run.definition(), "result", run.state().code()).increment();
        run.duration().ifPresent(
                duration -> meters.timer("esep.run.duration", DEFINITION, run.definition()).record(duration));
    }
}
