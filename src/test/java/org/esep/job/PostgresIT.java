package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.settings.ConfigFolder;

/// The whole job with its state in another database than the default one.
class PostgresIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";

    @TempDir
    private Path folder;

    private RunReport run(String state) throws IOException {
        var options = new RunOptions(Path.of("seeds"), folder.resolve("reports-" + state),
                folder.resolve("state-" + state), ConfigFolder.over(Path.of("config")),
                Optional.of(LocalDate.of(2026, 11, 24)));
        return new ReportingJob(options, CLOCK, new Silence()).run();
    }

    @AfterEach
    void forget() {
        System.clearProperty(URL);
        System.clearProperty(USER);
    }

    @Test
    void everyByteIsTheSameAsOnHsqldb() throws IOException {
        var here = run("hsqldb");
        try (var postgres = EmbeddedPostgres.start()) {
            System.setProperty(URL, postgres.getJdbcUrl("postgres", "postgres"));
            System.setProperty(USER, "postgres");
            var there = run("postgresql");

            assertThat(there.result()).isEqualTo(RunReport.Result.PUBLISHED);
            assertThat(folder.resolve("state-postgresql/db")).doesNotExist();
            assertThat(Published.bytes(there)).isEqualTo(Published.bytes(here));
        }
    }
}
