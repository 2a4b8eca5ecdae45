package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.fact.Notice;

class IatiCorpusTest {

    private static final Path GENERATOR = Path.of("../shared/tools/make_corpus.py");

    @TempDir
    private Path folder;

    @Test
    void whatIsAwkwardInALargeFileIsTold() throws IOException, InterruptedException {
        assumeThat(GENERATOR).as("the generator lies beside the repository, in ../shared, and not everywhere").exists();
        var made = new ProcessBuilder("python3", GENERATOR.toString(), "iati", folder.resolve("made").toString(),
                "--activities", "600")
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start().waitFor();
        assertThat(made).isZero();

        var read = IatiSample.read(Files.readAllBytes(folder.resolve("made/iati/activities-001.xml")));

        assertThat(read.identifiers()).hasSize(599);
        for (var line : Files.readAllLines(folder.resolve("made/truth/notices.csv"))) {
            var cells = line.split(",", 3);
            code(cells[0]).forEach(code -> assertThat(read.notices()).as(line).anyMatch(
                    notice -> notice.code() == code && notice.detail().startsWith(cells[1])));
        }
    }

    /// What the reader tells of a kind of the truth; the rest is found when activities are counted.
    private static List<Notice.Code> code(String kind) {
        return switch (kind) {
            case "missing-title" -> List.of(Notice.Code.TITLE_MISSING);
            case "unknown-currency" -> List.of(Notice.Code.CURRENCY_UNKNOWN);
            case "end-before-start" -> List.of(Notice.Code.DATE_IMPOSSIBLE);
            case "negative-correction" -> List.of(Notice.Code.AMOUNT_NEGATIVE);
            case "one-day-budget" -> List.of(Notice.Code.PERIOD_OF_ONE_DAY);
            default -> List.of();
        };
    }
}
