package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.fact.Notice;
import org.esep.job.RunReport.Result;
import org.esep.settings.ConfigFolder;

/// Whatever lies in the folder, each file is accounted for and no other document loses by it.
class HostileCorpusIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:00:00Z"), ZoneOffset.UTC);
    private static final String SOUND = "The project \u201CWells of the Steppe\u201D works in Moldova. Its budget is EUR 810,000.";
    private static final String NAME = "good/new\nline\tand \u001B[31mred.txt";
    private static final String SHOWN = "good/new\u240Aline\u2409and \u241B[31mred.txt";

    @TempDir
    private Path folder;

    @TempDir
    private Path outside;

    /// Changes files behind the back of the run, once it has listed the folder.
    private static final class Meddling implements Progress {

        private final Path corpus;

        Meddling(Path corpus) {
            this.corpus = corpus;
        }

        @Override
        public void start(String step, long total) {
            try {
                if (step.equals("read") && Files.deleteIfExists(corpus.resolve("vanishes.txt"))) {
                    Files.writeString(corpus.resolve("changes.txt"), SOUND.replace("810", "910"));
                    Files.writeString(corpus.resolve("changes.csv"), "ID,Title,Donor,Country\nXM-A-1,Other,Beta,KG\n");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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

    private RunReport run(Path corpus, String name, Progress progress) throws IOException {
        var config = folder.resolve("config");
        Files.createDirectories(config);
        Files.writeString(config.resolve("esep.yaml"), Files.readString(Path.of("config/esep.yaml"))
                .replace("languages: [en, ru, kk, ky]", "languages: [en]"));
        return new ReportingJob(
                new RunOptions(corpus, folder.resolve("reports-" + name), folder.resolve("state-" + name),
                        ConfigFolder.over(config), Optional.of(LocalDate.of(2026, 11, 24))),
                CLOCK, progress).run();
    }

    private static void makeGood(Path corpus) throws IOException {
        HostileCorpus.makeGood(corpus.resolve("good"));
        Files.writeString(corpus.resolve(NAME), SOUND);
    }

    private static Map<String, Notice.Code> makeAll(Path corpus, Path outside) throws IOException {
        makeGood(corpus);
        var told = HostileCorpus.make(corpus, outside);
        for (var name : List.of("vanishes.txt", "changes.txt", "changes.csv")) {
            Files.writeString(corpus.resolve(name), SOUND);
            told.put(name, Notice.Code.DOCUMENT_CHANGED);
        }
        told.put(SHOWN, Notice.Code.NAME_UNSAFE);
        return told;
    }

    private static Path data(RunReport report, String file) {
        return report.folder().orElseThrow().resolve("data").resolve(file);
    }

    private static List<String> goodFacts(RunReport report) throws IOException {
        try (var lines = Files.lines(data(report, "facts.jsonl"))) {
            return lines.filter(line -> line.contains("\"document\":\"good/")).toList();
        }
    }

    @Test
    void eachIsAccountedForAndTheOthersFactsStand() throws IOException {
        var corpus = folder.resolve("corpus");
        var told = makeAll(corpus, outside);
        var report = run(corpus, "all", new Meddling(corpus));
        makeGood(folder.resolve("good-only"));
        var good = run(folder.resolve("good-only"), "good", new Silence());

        assertThat(List.of(report.result(), good.result())).containsOnly(Result.PUBLISHED);
        assertThat(codes(report)).containsAllEntriesOf(told.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().code())));
        assertThat(CsvTable.read(data(report, "documents.csv")).column("document")).containsAll(told.keySet());
        assertThat(goodFacts(report)).isEqualTo(goodFacts(good));
        assertThat(String.join("\n", goodFacts(good))).contains("810000", "1500000", "3100000", "2200000", "4300000",
                "5400000", "6500000", "7600000");
        assertThat(Files.readString(data(report, "texts/good/kk-16be.txt.txt"))).contains("Таза бұлақ");
    }

    /// The notices of documents by path.
    private static Map<String, String> codes(RunReport report) throws IOException {
        var notices = CsvTable.read(data(report, "notices.csv"));
        var documents = notices.column("document");
        var codes = notices.column("code");
        return IntStream.range(0, documents.size()).boxed()
                .filter(at -> !List.of("date-unknown", "not-in-iati").contains(codes.get(at)))
                .collect(Collectors.toMap(documents::get, codes::get, (one, other) -> one + " " + other));
    }

    @Test
    void nameOfAFileCommandsNoTerminalAndBreaksNoLine() throws IOException {
        makeGood(folder.resolve("corpus"));
        var report = run(folder.resolve("corpus"), "names", new Silence());

        assertThat(CsvTable.read(data(report, "documents.csv")).column("document")).contains(SHOWN);
        assertThat(data(report, "texts/" + SHOWN + ".txt")).hasContent(SOUND);
        assertThat(Spreadsheet.read(report.folder().orElseThrow().resolve("workbooks/en/overview.xlsx")).cells())
                .anyMatch(cell -> SHOWN.equals(cell.getText()))
                .noneMatch(cell -> cell.getText().indexOf('\u001B') >= 0);
    }

    @Test
    void fileThatCameBackIsReadByTheNextRun() throws IOException {
        var corpus = folder.resolve("corpus");
        makeGood(corpus);
        Files.writeString(corpus.resolve("vanishes.txt"), SOUND);
        run(corpus, "back", new Meddling(corpus));
        Files.delete(corpus.resolve("changes.txt"));
        Files.delete(corpus.resolve("changes.csv"));
        Files.writeString(corpus.resolve("vanishes.txt"), SOUND);

        var report = new ReportingJob(
                new RunOptions(corpus, folder.resolve("reports-back"), folder.resolve("state-back"),
                        ConfigFolder.over(folder.resolve("config")), Optional.of(LocalDate.of(2026, 11, 24))),
                Clock.offset(CLOCK, Duration.ofHours(1)), new Silence()).run();

        assertThat(report.read()).isEqualTo(1);
        assertThat(codes(report)).doesNotContainKey("vanishes.txt");
    }
}
