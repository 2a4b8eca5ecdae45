package org.esep.job;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;

/// Where a run begins: at the step at which the last one stood that did not reach its end, else anew. Only the last one
/// counts: what an earlier one kept is not what the state holds now.
final class Beginning {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);
    private static final String AFTER = "after";
    /// Instances are numbered from 0.
    private static final long NONE = -1;

    private final JobRepository jobs;
    private final @Nullable JobInstance last;

    Beginning(JobRepository jobs, String job) {
        this.jobs = jobs;
        this.last = jobs.getLastJobInstance(job);
    }

    /// With the same parameters a run goes on; `after` tells those of one identity apart.
    JobParameters of(Identity identity) {
        return broken().map(execution -> after(execution, identity)).orElseGet(() -> anew(identity));
    }

    private Optional<JobExecution> broken() {
        return Optional.ofNullable(last).map(jobs::getLastJobExecution)
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED);
    }

    private JobParameters after(JobExecution execution, Identity identity) {
        var changes = changes(execution.getJobParameters(), anew(identity));
        if (changes.isEmpty()) {
            LOG.info("Going on with the run begun at {}, which did not end.", execution.getCreateTime());
            return execution.getJobParameters();
        }
        LOG.info("The run begun at {} did not end; beginning anew, as since then there is another {}.",
                execution.getCreateTime(), changes);
        return anew(identity);
    }

    private static String changes(JobParameters before, JobParameters now) {
        return Stream.of("asOf", "corpus", "configuration", "program")
                .filter(name -> !value(before, name).equals(value(now, name))).collect(Collectors.joining(", "));
    }

    /// Parameters are equal when their names are.
    private static Optional<Object> value(JobParameters parameters, String name) {
        return Optional.ofNullable(parameters.getParameter(name)).map(JobParameter::value);
    }

    private JobParameters anew(Identity identity) {
        return new JobParametersBuilder().addLocalDate("asOf", identity.asOf()).addString("corpus", identity.corpus())
                .addString("configuration", identity.configuration()).addString("program", identity.program())
                .addLong(AFTER, last == null ? NONE : last.getInstanceId()).toJobParameters();
    }
}
