package org.esep.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import org.esep.corpus.Corpus;
import org.esep.deliver.Publication;
import org.esep.job.RunReport.Result;
import org.esep.report.export.Manifest;
import org.esep.settings.ConfigurationException;

/// Runs the job once, from documents to published reports.
public final class ReportingJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReportingJob.class);
    private static final String NAME = "reporting";

    private final RunOptions options;
    private final Clock clock;
    private final Progress progress;
    private final Brake brake;

    public ReportingJob(RunOptions options, Progress progress) {
        this(options, Clock.systemUTC(), progress);
    }

    ReportingJob(RunOptions options, Clock clock, Progress progress) {
        this.options = options;
        this.clock = clock;
        this.progress = progress;
        this.brake = new Brake();
    }

    /// Publishes nothing where nothing changed since the last published run.
    ///
    /// @throws ConfigurationException for a wrong configuration or a corpus without documents
    /// @throws StateInUseException where another run works on the same state
    public RunReport run() throws IOException {
        try (var state = State.take(options.state())) {
            return run(state);
        }
    }

    /// The same on a state that the caller holds already, be it the folder of the options or not. The configuration is
    /// set up only where it has work to do: what was published with the same digest was set up well.
    public RunReport run(State state) throws IOException {
        var corpus = corpus();
        var identity = new Identity(asOf(), corpus.digest(), configuration(), Identity.programVersion());
        var last = Publication.latest(options.reports());
        if (last.filter(identity::isOf).isPresent()) {
            Publication.repairLatest(options.reports());
            return RunReport.unchanged(Publication.newest(options.reports()).orElseThrow());
        }
        var run = new ReportingJobConfiguration.Run(options, Setup.of(options), identity, clock.instant(),
                last.map(Manifest::run), progress, brake);
        return run(run, corpus, state);
    }

    /// Asks the run to end at the next thing that it does. What it did is kept, and the same run goes on from there.
    public void stop() {
        brake.pull();
    }

    private LocalDate asOf() {
        return options.asOf().orElseGet(() -> LocalDate.ofInstant(clock.instant(), Setup.settings(options).zone()));
    }

    private String configuration() {
        return Identity.configuration(options.config(), options.definition());
    }

    private Corpus corpus() {
        if (!java.nio.file.Files.isDirectory(options.corpus())) {
            throw new ConfigurationException(options.corpus().toString(),
                    "is not a folder; give one with --corpus DIR");
        }
        var corpus = Corpus.open(options.corpus());
        if (corpus.documents().isEmpty()) {
            throw new ConfigurationException(options.corpus().toString(),
                    "holds no documents; give another folder with --corpus DIR");
        }
        return corpus;
    }

    private RunReport run(ReportingJobConfiguration.Run run, Corpus corpus, State state) throws IOException {
        try (var publication = run.publication();
                var workspace = Workspace.open(state, options.schema(), ReportingJobConfiguration.class, context -> {
                    context.registerBean(ReportingJobConfiguration.Run.class, () -> run);
                    context.registerBean(Corpus.class, () -> corpus);
                    context.registerBean(Publication.class, () -> publication);
                })) {
            var execution = execute(run, workspace);
            return execution.getStatus() == BatchStatus.COMPLETED
                    ? report(corpus, execution)
                    : broken(execution);
        } finally {
            progress.end();
        }
    }

    /// An execution that its process never ended is ended now.
    private static JobExecution execute(ReportingJobConfiguration.Run run, Workspace workspace) {
        var operator = workspace.get(JobOperator.class);
        var jobs = workspace.get(JobRepository.class);
        jobs.findRunningJobExecutions(NAME).forEach(operator::recover);
        try {
            return operator.start(workspace.get(Job.class), new Beginning(jobs, NAME).of(run.identity()));
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RunReport report(Corpus corpus, JobExecution execution) {
        var read = step(execution, "read").map(StepExecution::getWriteCount).orElse(0L);
        var count = LedgerCount.kept(execution.getExecutionContext());
        var folder = Path.of(execution.getExecutionContext().getString("folder"));
        return new RunReport(Result.PUBLISHED, read, corpus.documents().size() - read, count.refused(),
                count.activities(), count.organisations(), count.facts(), count.notices(),
                step(execution, "report").map(step -> (int) step.getWriteCount() + 1).orElse(0), Optional.of(folder),
                Optional.empty());
    }

    /// The step that ended last is the one that did not reach its end.
    private static RunReport broken(JobExecution execution) {
        var step = execution.getStepExecutions().stream().filter(one -> one.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName).findFirst();
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return RunReport.ended(Result.STOPPED, new RunReport.Ending(step, "stopped"));
        }
        var failures = execution.getAllFailureExceptions();
        failures.forEach(failure -> LOG.debug("The step {} failed.", step.orElse("?"), failure));
        var reason = failures.stream().map(Failures::told).distinct().collect(Collectors.joining("; "));
        return RunReport.ended(Result.FAILED, new RunReport.Ending(step, reason));
    }

    private static Optional<StepExecution> step(JobExecution execution, String name) {
        return execution.getStepExecutions().stream().filter(step -> step.getStepName().equals(name)).findFirst();
    }
}
