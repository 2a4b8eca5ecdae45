package org.esep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;

import org.esep.corpus.Corpus;
import org.esep.corpus.SourceDocument;
import org.esep.deliver.Publication;
import org.esep.fact.Notice;
import org.esep.report.export.Manifest;
import org.esep.store.FactStore;
import org.esep.store.Shelf;

/// The job `reporting`: reads what changed, resolves it with all the rest, writes the reports, publishes them.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class, FlywayAutoConfiguration.class, BatchJdbcAutoConfiguration.class})
class ReportingJobConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ReportingJob.class);
    private static final int CHUNK = 20;
    /// Bytes of the heap; the workbook of a corpus of any size needs less.
    private static final long ROOM_OF_WRITER = 256L << 20;
    private static final int WRITERS = Math.clamp(Runtime.getRuntime().maxMemory() / ROOM_OF_WRITER, 1,
            Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final TransactionAttribute WITHOUT = new DefaultTransactionAttribute(
            TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

    @Bean
    Job reporting(JobRepository jobs, Step read, Step resolve, Step report, Step deliver) {
        return new JobBuilder(jobs).start(read).next(resolve).next(report).next(deliver).build();
    }

    /// No transaction while documents are read: HSQLDB, which now and then waits for all transactions to end, would wait for
    /// the one that waits for records to be kept. Documents are kept in transactions of their own.
    @Bean
    Step read(JobRepository jobs, PlatformTransactionManager transactions, ListItemReader<SourceDocument> sources,
            Run run, FactStore store) {
        var documents = new Documents(run.setup(), store, run.progress(), new TransactionTemplate(transactions));
        return new StepBuilder(jobs).<SourceDocument, SourceDocument>chunk(CHUNK).transactionManager(transactions)
                .reader(sources).processor(source -> documents.isDue(source) ? source : null)
                .writer(chunk -> documents.read(chunk.getItems())).transactionAttribute(WITHOUT)
                .listener(run.brake()).build();
    }

    @Bean
    @StepScope
    ListItemReader<SourceDocument> sources(Run run, Corpus corpus) {
        run.progress().start("read", corpus.documents().size());
        return new ListItemReader<>(corpus.documents());
    }

    /// Not one transaction: it would hold all facts. A resolution that was broken off begins anew.
    @Bean
    Step resolve(JobRepository jobs, PlatformTransactionManager transactions, Run run, Corpus corpus, FactStore store) {
        var resolution = new Resolving(run, corpus, store);
        return new StepBuilder(jobs).tasklet((_, _) -> {
            resolution.resolve();
            return RepeatStatus.FINISHED;
        }, transactions).transactionAttribute(WITHOUT)
                .listener(run.brake()).build();
    }

    /// Several files at once, for none depends on another.
    @Bean
    Step report(JobRepository jobs, PlatformTransactionManager transactions, ListItemReader<Output> outputs, Run run,
            Publication publication) {
        var executor = new SimpleAsyncTaskExecutor("report-");
        executor.setConcurrencyLimit(WRITERS);
        return new StepBuilder(jobs).<Output, Output>chunk(2 * WRITERS).transactionManager(transactions)
                .reader(outputs).processor(output -> written(output, publication))
                .writer(chunk -> chunk.forEach(_ -> run.progress().advance())).taskExecutor(executor)
                .allowStartIfComplete(true).listener(run.brake()).build();
    }

    @Bean
    @StepScope
    ListItemReader<Output> outputs(@Value("#{stepExecution.jobExecution}") JobExecution execution, Run run,
            Corpus corpus, FactStore store, Shelf shelf) throws IOException {
        run.progress().start("aggregate", 0);
        var ledger = new Ledgers(run.setup(), store, shelf).on(run.identity().asOf(), corpus.notices(),
                Ledgers.baseline(run.options().reports(), new Shelves(shelf)));
        ledger.notices().forEach(notice -> LOG.debug("notice {} {}: {}", notice.code().code(), notice.document(),
                notice.detail()));
        LedgerCount.of(ledger).keep(execution.getExecutionContext());
        var outputs = new Outputs(run.setup(), store, new Shelves(shelf)).of(ledger);
        run.progress().start("report", outputs.size());
        return new ListItemReader<>(outputs);
    }

    private static Output written(Output output, Publication publication) throws IOException {
        try (var out = publication.create(output.path())) {
            output.writing().write(out);
        }
        return output;
    }

    @Bean
    Step deliver(JobRepository jobs, PlatformTransactionManager transactions, Run run, FactStore store,
            Publication publication) {
        return new StepBuilder(jobs).tasklet((contribution, _) -> {
            var folder = publication.publish(manifest(run, store));
            publication.keep(run.setup().settings().retention());
            contribution.getStepExecution().getJobExecution().getExecutionContext().putString("folder",
                    folder.toString());
            return RepeatStatus.FINISHED;
        }, transactions).build();
    }

    /// Where a document changed while the corpus was read, the next run finds another corpus even if it changed back.
    private static Manifest manifest(Run run, FactStore store) {
        var identity = run.identity();
        var changed = store.notices().filter(notice -> notice.code() == Notice.Code.DOCUMENT_CHANGED).toList();
        var corpus = changed.isEmpty() ? identity.corpus() : Digest.of(identity.corpus() + changed);
        return new Manifest(run.start().toString(), identity.asOf(), corpus, identity.configuration(),
                identity.program(), run.baseline(), java.util.List.of());
    }

    @Bean
    FactStore store(DataSource database) {
        return new FactStore(database);
    }

    /// Its lists are read until the last report is written.
    @Bean
    Shelf shelf(Run run) {
        return new Shelf(run.options().state().resolve("shelf"));
    }

    /// The values of one run.
    record Run(RunOptions options, Setup setup, Identity identity, Instant start, Optional<String> baseline,
            Progress progress, Brake brake) {

        Publication publication() {
            try {
                return Publication.begin(options.reports(), start);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
