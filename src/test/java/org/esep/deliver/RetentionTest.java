package org.esep.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.report.export.Manifest;
import org.esep.settings.Retention;

/// How many published runs stay.
class RetentionTest {

    private static final Instant START = Instant.parse("2026-11-21T06:00:00Z");

    @TempDir
    private Path reports;

    private void publish(int day, Retention retention) throws IOException {
        try (var publication = Publication.begin(reports, START.plus(Duration.ofDays(day)))) {
            try (var out = publication.create("data/a.csv")) {
                out.write(day);
            }
            publication.publish(new Manifest("" + day, LocalDate.of(2026, 11, 21), "c", "d", "1", Optional.empty(),
                    List.of()));
            publication.keep(retention);
        }
    }

    private List<String> kept() throws IOException {
        try (var all = Files.list(reports)) {
            return all.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thoseThatAreMoreGoTheOldestFirst() throws IOException {
        for (var day = 0; day < 4; day++) {
            publish(day, new Retention(2, 0));
        }

        assertThat(kept()).containsExactly("2026-11-23T060000Z", "2026-11-24T060000Z", "latest");
    }

    @Test
    void thoseThatAreOlderGo() throws IOException {
        publish(0, new Retention(0, 3));
        publish(2, new Retention(0, 3));
        publish(5, new Retention(0, 3));

        assertThat(kept()).containsExactly("2026-11-23T060000Z", "2026-11-26T060000Z", "latest");
    }

    @Test
    void newestStaysAndWithoutLimitsAll() throws IOException {
        publish(0, new Retention(0, 0));
        publish(300, new Retention(0, 0));
        assertThat(kept()).hasSize(3);
        publish(900, new Retention(1, 1));

        assertThat(kept()).containsExactly("2029-05-09T060000Z", "latest");
    }

    @Test
    void foldersOfOthersAreLeftAlone() throws IOException {
        Files.createDirectories(reports.resolve("monthly/2020-01-01T000000Z"));
        Files.createDirectories(reports.resolve("2020-01-01T000000Z"));
        publish(0, new Retention(1, 1));

        assertThat(kept()).containsExactly("2020-01-01T000000Z", "2026-11-21T060000Z", "latest", "monthly");
    }
}
