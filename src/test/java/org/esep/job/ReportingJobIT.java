package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.job.Published.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.deliver.Publication;
import org.esep.job.RunReport.Result;
import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;

class ReportingJobIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final String FARMS = "The project \u201CFair Rules for Small Farms\u201D works in Georgia from 2021 to 2023."
            + " Its budget is EUR 1.5 million. It is funded by the European Union.";
    private static final String COURTS = "The project \u201COpen Courts in the Regions\u201D works in Moldova. Its budget is"
            + " EUR 700,000. Call +373 22 000 000 or write to office@example.org.";

    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        write("en/farms.txt", FARMS);
        write("en/courts.txt", COURTS);
        write("scan.txt", "");
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve("corpus").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private RunReport run(String state) throws IOException {
        return new ReportingJob(options(state), CLOCK, new Silence()).run();
    }

    private RunOptions options(String state) {
        return new RunOptions(folder.resolve("corpus"), folder.resolve("reports-" + state),
                folder.resolve("state-" + state),
                ConfigFolder.over(Path.of("config")), Optional.of(LocalDate.of(2026, 11, 24)));
    }

    /// Breaks the report step as a full disk would.
    private static final class Breaking implements Progress {

        @Override
        public void start(String step, long total) {
            if (step.equals("report")) {
                throw new IllegalStateException("disk full");
            }
        }

        @Override
        public void advance() {
            // Tests look at results.
        }

        @Override
        public void end() {
            // Tests look at results.
        }
    }

    private static String data(RunReport report, String file) throws IOException {
        return Files.readString(report.folder().orElseThrow().resolve("data").resolve(file));
    }

    @Test
    void writesTheContractsFiles() throws IOException {
        var report = run("a");

        assertThat(report.result()).isEqualTo(Result.PUBLISHED);
        assertThat(List.of(report.read(), report.unchanged(), report.refused())).containsExactly(3L, 0L, 1L);
        assertThat(bytes(report).keySet()).contains("workbooks/en/overview.xlsx", "workbooks/en/GE.xlsx",
                "briefings/en/overview.pdf", "briefings/en/MD.pdf", "data/facts.jsonl", "data/programmes.jsonl",
                "data/organisations.jsonl", "data/ids.csv", "data/funding.csv", "data/texts/en/farms.txt.txt",
                "data/datapackage.json");
        assertThat(data(report, "facts.jsonl")).contains("1500000").contains("Fair Rules for Small Farms");
        assertThat(Publication.newest(folder.resolve("reports-a"))).isEqualTo(report.folder());
    }

    @Test
    void unreadableDocumentIsANoticeAndNotTheEnd() throws IOException {
        assertThat(data(run("a"), "notices.csv")).contains("document-empty,scan.txt");
    }

    @Test
    void contactDataNeverReachAnOutput() throws IOException {
        var report = run("a");

        assertThat(data(report, "texts/en/courts.txt.txt") + data(report, "facts.jsonl")).doesNotContain("office@",
                "000 000");
    }

    @Test
    void sameAgainPublishesNothing() throws IOException {
        var first = run("a");
        var second = run("a");

        assertThat(second.result()).isEqualTo(Result.UNCHANGED);
        assertThat(second.folder()).isEqualTo(first.folder());
    }

    @Test
    void runsFromEmptyStatesGiveTheSameBytes() throws IOException {
        assertThat(bytes(run("a"))).isEqualTo(bytes(run("b")));
    }

    @Test
    void incrementalRunEqualsOneFromAnEmptyState() throws IOException {
        run("a");
        run("b");
        write("en/courts.txt", COURTS.replace("700,000", "750,000"));
        var incremental = run("a");
        remove(folder.resolve("state-b"));

        assertThat(List.of(incremental.read(), incremental.unchanged())).containsExactly(1L, 2L);
        assertThat(data(incremental, "facts.jsonl")).contains("750000").doesNotContain("700000");
        assertThat(bytes(incremental)).isEqualTo(bytes(run("b")));
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Test
    void changesAreToldAgainstTheLastPublishedRun() throws IOException {
        var first = run("a");
        write("en/courts.txt", COURTS.replace("700,000", "750,000"));

        assertThat(data(first, "changes.csv").lines()).hasSize(1);
        assertThat(data(run("a"), "changes.csv").lines()).anyMatch(line -> line.startsWith("revised,")
                && line.contains("budget") && line.contains("700000") && line.contains("750000")
                && line.endsWith("en/courts.txt,en/courts.txt"));
    }

    @Test
    void removedDocumentLeavesTheLedgerAndItsIdStaysTaken() throws IOException {
        run("a");
        Files.delete(folder.resolve("corpus/en/courts.txt"));
        var report = run("a");

        assertThat(data(report, "facts.jsonl")).doesNotContain("Open Courts");
        assertThat(data(report, "ids.csv")).contains("open-courts-in-the-regions");
    }

    @Test
    void deletedFolderIsPublishedAgain() throws IOException {
        var first = run("a");
        remove(first.folder().orElseThrow());

        assertThat(run("a").result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void failedRunLeavesWhatWasPublishedAndTheNextGoesOn() throws IOException {
        var first = run("a");
        write("en/more.txt", FARMS.replace("Farms", "Mills"));
        var failed = new ReportingJob(options("a"), CLOCK, new Breaking()).run();

        assertThat(failed.result()).isEqualTo(Result.FAILED);
        assertThat(Publication.newest(folder.resolve("reports-a"))).isEqualTo(first.folder());
        assertThat(run("a").result()).isEqualTo(Result.PUBLISHED);
    }

    @Test
    void runThatFailedDoesNotGoOnOverALaterOne() throws IOException {
        new ReportingJob(options("a"), CLOCK, new Breaking()).run();
        write("en/courts.txt", COURTS.replace("700,000", "750,000"));
        run("a");
        write("en/courts.txt", COURTS);

        assertThat(data(run("a"), "facts.jsonl")).contains("700000").doesNotContain("750000");
    }

    @Test
    void failureIsToldInOneLine() throws IOException {
        var failed = new ReportingJob(options("a"), CLOCK, new Breaking()).run();

        assertThat(failed.ending()).contains(new RunReport.Ending(Optional.of("report"), "disk full"));
    }

    @Test
    void runByAClockThatWasSetBackIsTheNewest() throws IOException {
        run("a");
        write("en/courts.txt", COURTS.replace("700,000", "750,000"));
        var earlier = Clock.offset(CLOCK, Duration.ofDays(-2));
        var report = new ReportingJob(options("a"), earlier, new Silence()).run();

        assertThat(report.folder()).isEqualTo(Publication.newest(folder.resolve("reports-a")));
        assertThat(new ReportingJob(options("a"), earlier, new Silence()).run().result())
                .isEqualTo(Result.UNCHANGED);
    }

    @Test
    void secondRunOnOneStateIsToldAtOnce() throws IOException {
        try (var _ = State.take(folder.resolve("state-a"))) {
            assertThatThrownBy(() -> run("a")).isInstanceOf(StateInUseException.class).hasMessageContaining("--state");
        }
    }

    @Test
    void stateOfAnotherVersionIsToldAndLeftAlone() throws IOException, SQLException {
        run("a");
        try (var connection = DriverManager
                .getConnection("jdbc:hsqldb:file:" + folder.resolve("state-a/db/esep") + ";shutdown=true", "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '3'");
        }
        write("en/more.txt", FARMS);

        assertThatThrownBy(() -> run("a")).isInstanceOf(StateOutdatedException.class)
                .hasMessageContaining("--state").hasMessageContaining(folder.resolve("state-a").toString());
    }

    @Test
    void corpusWithoutDocumentsIsWrongUse() {
        var options = new RunOptions(folder.resolve("none"), folder, folder, ConfigFolder.over(Path.of("config")),
                Optional.empty());

        assertThatThrownBy(() -> new ReportingJob(options, CLOCK, new Silence()).run())
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("--corpus DIR");
    }

    @Test
    void explainsAFigureWithItsSentence() throws IOException {
        run("a");
        var lines = new Explanation(options("a"), CLOCK).of("small farms");

        assertThat(lines).contains(
                "  budget: EUR 1500000 = EUR 1500000, exact (rule 1 choosing-among-documents: only-one)",
                "  funding: european-union (rule 8 partners)");
        assertThat(lines).anyMatch(line -> line.contains("en/farms.txt") && line.contains("[en-budget]"));
        assertThat(lines.indexOf("  funding: european-union (rule 8 partners)")).isLessThan(lines.size() - 1);
        assertThat(new Explanation(options("a"), CLOCK).of("nothing of that name")).isEmpty();
    }

    @Test
    void explanationOfAnAmbiguousNameListsWhatItMayMean() throws IOException {
        write("en/more.txt", "The project \u201CFair Rules of Trade\u201D works in Moldova. Its budget is EUR 90,000.");
        run("a");

        assertThat(new Explanation(options("a"), CLOCK).of("fair rules")).hasSize(2)
                .anyMatch(line -> line.endsWith("Fair Rules of Trade"));
    }
}
