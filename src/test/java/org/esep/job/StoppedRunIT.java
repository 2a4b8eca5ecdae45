package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.deliver.Publication;
import org.esep.job.RunReport.Result;
import org.esep.settings.ConfigFolder;

/// A run that a person stops.
class StoppedRunIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final int DOCUMENTS = 45;

    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        Files.createDirectories(folder.resolve("corpus/en"));
        for (var number = 0; number < DOCUMENTS; number++) {
            Files.writeString(folder.resolve("corpus/en/" + number + ".txt"),
                    "The project \u201CFair Rules for Farms " + number + "\u201D works in Georgia.");
        }
    }

    /// Does something when a step begins.
    private record AtStep(String step, Runnable act) implements Progress {

        @Override
        public void start(String begun, long total) {
            if (begun.equals(step)) {
                act.run();
            }
        }

        @Override
        public void advance() {
            // Only beginnings count.
        }

        @Override
        public void end() {
            // Only beginnings count.
        }
    }

    private RunReport run(String stopAt) throws IOException {
        var options = new RunOptions(folder.resolve("corpus"), folder.resolve("reports"), folder.resolve("state"),
                ConfigFolder.packaged(), Optional.of(LocalDate.of(2026, 11, 24)));
        var job = new AtomicReference<ReportingJob>();
        job.set(new ReportingJob(options, CLOCK, new AtStep(stopAt, () -> job.get().stop())));
        return job.get().run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "resolve", "report"})
    void endsAtTheStepPublishesNothingAndGoesOnFromThere(String step) throws IOException {
        var stopped = run(step);

        assertThat(stopped.result()).isEqualTo(Result.STOPPED);
        assertThat(stopped.ending().flatMap(RunReport.Ending::step)).contains(step);
        assertThat(Publication.newest(folder.resolve("reports"))).isEmpty();
        assertThat(run("never").result()).isEqualTo(Result.PUBLISHED);
    }

    /// HSQLDB waits for all transactions to end whenever its log has grown by fifty megabytes: none may be open that waits
    /// for the records of a large file to be kept.
    @Test
    @Timeout(300)
    void largeFileOfStructuredDataIsReadThrough() throws IOException {
        var random = new Random(1);
        var letters = new byte[2400];
        try (var out = Files.newBufferedWriter(folder.resolve("corpus/large.xml"))) {
            out.write("<iati-activities version=\"2.03\">\n");
            for (var number = 0; number < 12_000; number++) {
                random.nextBytes(letters);
                out.write("<iati-activity><iati-identifier>XX-" + number
                        + "</iati-identifier><sector code=\"1\"><narrative>"
                        + Base64.getEncoder().encodeToString(letters) + "</narrative></sector></iati-activity>\n");
            }
            out.write("</iati-activities>\n");
        }

        assertThat(run("resolve").result()).isEqualTo(Result.STOPPED);
        assertThat(Files.size(folder.resolve("state/db/esep.data"))).isGreaterThan(20_000_000);
    }

    @Test
    void whatWasReadIsNotReadAgain() throws IOException {
        run("resolve");

        assertThat(run("never").read()).isZero();
    }
}
