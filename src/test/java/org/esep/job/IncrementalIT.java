package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.settings.ConfigFolder;

/// Whatever changed and in whatever order, a run that goes on from the state gives the bytes of one from an empty state
/// that knows the ids given before.
class IncrementalIT {

    private static final Instant START = Instant.parse("2026-11-24T06:00:00Z");
    private static final int STEPS = 6;
    private static final List<String> TEXTS = List.of(
            "The project \u201CFair Rules for Small Farms\u201D works in Kazakhstan from 2021 to 2023. Its budget is EUR 1.5"
                    + " million. It is funded by the European Union.",
            "The project \u201CFair Rules for Small Farms (FRSF)\u201D is implemented by the Foundation for Green Wells."
                    + " The FRSF project started in March 2021.",
            "The project \u201COpen Courts in the Regions\u201D works in Kyrgyzstan. Its budget is EUR 700,000.",
            "The project \u201COpen Courts in the Regions\u201D is funded by UNDP with USD 250,000. It ends in 2025.",
            "The programme \u201CSteady Bridges\u201D works in Kazakhstan and Kyrgyzstan from 2020 to 2026. Its budget is"
                    + " EUR 9 million.",
            "The project \u201CSmall Farms and Fair Rules\u201D works in Kazakhstan. The Ministry of Finance takes part.",
            "The project \u201COpen Courts in the Regions\u201D works in Kazakhstan. The Ministry of Finance takes part.",
            "The project \u201CBright Schools\u201D is implemented by the Foundation for Green Wells in Tajikistan. Its"
                    + " budget is USD 2 million.");
    private static final String ALIAS = """
            activities:
              - id: steady-crossings
                names: {en: [Steady Crossings, Steady Bridges]}
                kind: PROGRAMME
                source: https://example.org/steady-crossings
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        Files.createDirectories(folder.resolve("config/gazetteers"));
        Files.createDirectories(folder.resolve("config/languages/en"));
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("config/esep.yaml"), ConfigFolder.packaged().read("esep.yaml")
                .replaceFirst("languages: .*", "languages: [en]"));
        write(0);
        write(2);
    }

    private Path document(int number) {
        return folder.resolve("corpus/doc-" + number + ".txt");
    }

    private void write(int number) throws IOException {
        Files.writeString(document(number), TEXTS.get(number));
    }

    private interface Step {

        void take() throws IOException;
    }

    /// Each of the documents comes, changes or goes, rules and names come and go.
    private List<Step> steps(Random random) {
        var steps = new ArrayList<Step>();
        for (var number = 0; number < TEXTS.size(); number++) {
            var document = number;
            steps.add(() -> toggle(document(document), TEXTS.get(document)));
        }
        steps.add(() -> Files.writeString(document(4), TEXTS.get(4).replace("9 million", "8 million")));
        steps.add(() -> Files.writeString(document(0), TEXTS.get(0).replace("for Small Farms", "for Small Mills")));
        steps.add(() -> toggle(folder.resolve("config/gazetteers/local.yaml"), ALIAS));
        steps.add(() -> toggle(folder.resolve("config/languages/en/timeline.yaml"), "[]\n"));
        steps.add(() -> toggle(folder.resolve("config/gazetteers/local.yaml"), ALIAS));
        Collections.shuffle(steps, random);
        return steps;
    }

    private static void toggle(Path file, String text) throws IOException {
        if (!Files.deleteIfExists(file)) {
            Files.writeString(file, text);
        }
    }

    private RunReport run(String state, int step) throws IOException {
        var options = new RunOptions(folder.resolve("corpus"), folder.resolve(state + "/reports"),
                folder.resolve(state + "/state"), ConfigFolder.over(folder.resolve("config")),
                Optional.of(LocalDate.of(2026, 11, 24)));
        return new ReportingJob(options, Clock.fixed(START.plusSeconds(3600L * step), ZoneOffset.UTC), new Silence())
                .run();
    }

    /// A state that knows nothing but what was published.
    private RunReport anew(int step) throws IOException {
        var reports = folder.resolve("anew-" + step + "/reports");
        try (var files = Files.walk(folder.resolve("state/reports"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = reports.resolve(folder.resolve("state/reports").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return run("anew-" + step, step);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void incrementalRunsEqualRunsFromEmptyStates(long seed) throws IOException {
        run("state", 0);
        var steps = steps(new Random(seed));
        for (var step = 1; step <= STEPS; step++) {
            steps.get(2 * step - 2).take();
            steps.get(2 * step - 1).take();
            var expected = anew(step);
            var actual = run("state", step);

            assertThat(actual.result()).as("step " + step).isEqualTo(expected.result());
            assertThat(Published.bytes(actual)).as("step " + step).isEqualTo(Published.bytes(expected));
        }
    }
}
