package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.corpus.Corpus;
import org.esep.extract.Examples;
import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Candidate;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.settings.ConfigFolder;

/// A language is added by a folder alone: German is no language of the program, and is read with the pack that lies
/// beside this test's text.
class FifthLanguageTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    @TempDir
    private Path folder;

    @BeforeEach
    void layPackOverTheConfiguration() throws IOException {
        copy(PACKS.resolve("de"), folder.resolve("config/languages/de"));
    }

    @Test
    void everyRuleDoesWhatItsExamplesSayAndHasACounterExample() {
        var setup = setup();
        var trials = new Examples(setup.extractor()).trials(setup.packs().find("de").orElseThrow());

        assertThat(trials).hasSize(6).allSatisfy(trial -> {
            assertThat(trial.failures()).isEmpty();
            assertThat(trial.rule().counterExamples()).isNotEmpty();
        });
    }

    @Test
    void textIsReadWithTheRulesOfTheFolder() throws IOException {
        var setup = setup();
        Files.createDirectories(folder.resolve("corpus"));
        Files.copy(PACKS.resolve("bergdoerfer.txt"), folder.resolve("corpus/bergdoerfer.txt"));

        var text = setup.reader().read(Corpus.open(folder.resolve("corpus")).documents().getFirst());
        var extraction = setup.extractor().extract(text);

        assertThat(text.document().language()).isEqualTo("de");
        assertThat(extraction.candidates().stream().map(FifthLanguageTest::told).distinct()).containsExactlyInAnyOrder(
                "de project Sauberes Wasser f\u00fcr Bergd\u00f6rfer", "de country GE", "de period 2023-03-01/",
                "de period /2025-12", "de budget EUR 2400000",
                "de contribution EUR 1500000 Europ\u00e4ische Union", "de funding Europ\u00e4ische Union",
                "de implementing Ministerium f\u00fcr Umwelt");
        assertThat(extraction.notices()).isEmpty();
    }

    private Setup setup() {
        return Setup.of(ConfigFolder.over(folder.resolve("config")));
    }

    private static String told(Candidate candidate) {
        return candidate.evidence().language() + " " + switch (candidate.claim()) {
            case ActivityNamed named -> named.kind().code() + " " + named.name();
            case CountryStated stated -> "country " + stated.country();
            case PeriodStated stated -> "period " + stated.period().start().map(Object::toString).orElse("") + "/"
                    + stated.period().end().map(Object::toString).orElse("");
            case Funding funding -> funding.role().code() + " " + funding.money()
                    + funding.funder().map(funder -> " " + funder.name()).orElse("");
            case Participation part -> part.role().code() + " " + part.organisation().name();
            case Envelope envelope -> "envelope " + envelope.money();
            case ActivityRecord record -> "record " + record.identifier();
            case Milestone milestone -> "milestone " + milestone.date();
        };
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (var file : files.sorted().toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
