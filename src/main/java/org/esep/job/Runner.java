package org.esep.job;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

import org.esep.deliver.Publication;
import org.esep.report.export.Manifest;
import org.esep.settings.ConfigurationException;
import org.esep.settings.Definition;
import org.esep.settings.Schedule;
import org.esep.store.RunRecord;
import org.esep.store.RunRecord.Cause;
import org.esep.store.RunTable;
import org.esep.store.Schemas;

/// Executes the runs of the history one after the other. Only one runner works on a database at a time: a run that it
/// finds under way was killed with the runner before, and goes on.
final class Runner {

    private final Place place;
    private final RunTable runs;
    private final Schedule schedule;
    private final Clock clock;

    /// Where runs take place: the folders and the configuration, the state, and the database that holds the history.
    record Place(RunOptions options, State state, DataSource database) {}

    Runner(Place place, RunTable runs, Schedule schedule, Clock clock) {
        this.place = place;
        this.runs = runs;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// Executes the run that was killed, else the one that waits longest. `ending` tells that the program is to end: what
    /// is under way stops then and goes on at the next start.
    void next(BooleanSupplier ending) {
        killed().or(this::waiting).ifPresent(run -> execute(run, ending));
    }

    boolean hasMore() {
        return !runs.in(RunRecord.State.WAITING).isEmpty();
    }

    private Optional<RunRecord> killed() {
        var killed = runs.in(RunRecord.State.RUNNING).stream().findFirst()
                .map(run -> run.running(clock.instant(), Cause.RECOVERY));
        killed.ifPresent(runs::put);
        return killed;
    }

    private Optional<RunRecord> waiting() {
        return runs.in(RunRecord.State.WAITING).stream().map(run -> run.running(clock.instant(), run.cause()))
                .filter(runs::putWaiting).findFirst();
    }

    private void execute(RunRecord run, BooleanSupplier ending) {
        var progress = new LiveProgress();
        var ended = ended(run, progress, ending);
        if (ended.folder().isPresent() || !ending.getAsBoolean()) {
            runs.put(ended);
        }
    }

    /// A failure of whatever kind is what came of the run.
    private RunRecord ended(RunRecord run, LiveProgress progress, BooleanSupplier ending) {
        try {
            return ended(run.at(progress.reached()), report(run, progress, ending));
        } catch (IOException | RuntimeException e) {
            return run.at(progress.reached()).ended(clock.instant(), RunRecord.State.FAILED,
                    Optional.of(Objects.requireNonNullElse(e.getMessage(), e.toString())));
        }
    }

    private RunReport report(RunRecord run, LiveProgress progress, BooleanSupplier ending) throws IOException {
        var definition = schedule.find(run.definition()).orElseThrow(() -> new ConfigurationException("schedule.yaml",
                "there is no definition " + run.definition() + " any more"));
        definition.schema().ifPresent(schema -> Schemas.make(place.database(), schema));
        var job = new ReportingJob(place.options().of(definition, run.asOf()),
                Clock.fixed(run.started().orElseThrow(), definition.zone()), progress);
        try (var _ = Watch.by(() -> {
            runs.put(run.at(progress.reached()));
            if (ending.getAsBoolean() || runs.isAskedToStop(run.id())) {
                job.stop();
            }
        })) {
            return job.run(place.state());
        }
    }

    private RunRecord ended(RunRecord run, RunReport report) throws IOException {
        var now = clock.instant();
        return switch (report.result()) {
            case PUBLISHED -> run.ended(now, RunRecord.State.PUBLISHED, counts(report), folder(report));
            case UNCHANGED -> run.ended(now, isPublishedBy(run) ? RunRecord.State.PUBLISHED : RunRecord.State.UNCHANGED,
                    counts(report), folder(report));
            case FAILED -> broken(run, report).ended(now, RunRecord.State.FAILED,
                    report.ending().map(RunReport.Ending::reason));
            case STOPPED -> broken(run, report).ended(now, RunRecord.State.STOPPED, Optional.empty());
        };
    }

    private static RunRecord broken(RunRecord run, RunReport report) {
        return run.at(new RunRecord.Advance(report.ending().flatMap(RunReport.Ending::step), 0, 0));
    }

    /// A run that was killed after it had published finds nothing changed.
    private boolean isPublishedBy(RunRecord run) throws IOException {
        var reports = schedule.find(run.definition()).map(this::reports).orElseThrow();
        return Publication.latest(reports).map(Manifest::run).equals(run.started().map(Object::toString));
    }

    private java.nio.file.Path reports(Definition definition) {
        return definition.reports(place.options().reports());
    }

    private static RunRecord.Counts counts(RunReport report) {
        return new RunRecord.Counts(report.read(), report.unchanged(), report.refused(), report.activities(),
                report.organisations(), report.facts(), report.notices(), report.files());
    }

    private static String folder(RunReport report) {
        return report.folder().orElseThrow().getFileName().toString();
    }
}
