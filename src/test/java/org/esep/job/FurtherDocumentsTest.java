package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.aggregate.Input;
import org.esep.aggregate.Ledger;
import org.esep.corpus.Corpus;
import org.esep.evaluate.Evaluation;
import org.esep.evaluate.Scores;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.report.export.DataFile;
import org.esep.resolve.AllClaims;
import org.esep.settings.ConfigFolder;

/// Rules are general: documents beside the bundled ones are read about as well. The floors are below what was reached when
/// they were set; a rule that lowers a figure below them was made for single documents.
class FurtherDocumentsTest {

    private static final Path FURTHER = Path.of("src/test/resources/further");
    private static final double FLOOR = 0.84;
    private static final double FLOOR_OF_A_LANGUAGE = 0.78;

    @TempDir
    Path folder;

    @Test
    void furtherDocumentsAreReadAboutAsWell() throws IOException {
        var config = ConfigFolder.packaged();
        var facts = folder.resolve("facts.jsonl");
        try (var out = Files.newOutputStream(facts)) {
            DataFile.FACTS.write(ledger(Setup.of(config), FURTHER.resolve("docs")), out);
        }

        var scores = Evaluation.of(facts, FURTHER.resolve("gold"), config).scores();

        assertThat(scores.core(Scores.ALL)).isGreaterThan(FLOOR);
        assertThat(scores.languages()).containsExactly("en", "kk", "ky", "ru").allSatisfy(
                language -> assertThat(scores.core(language)).as(language).isGreaterThan(FLOOR_OF_A_LANGUAGE));
    }

    /// What the documents of a folder come to.
    static Ledger ledger(Setup setup, Path documents) {
        var extractions = Corpus.open(documents).documents().stream().map(setup.reader()::read)
                .map(setup.extractor()::extract).toList();
        var resolution = setup.resolver().resolve(AllClaims.held(extractions), List.of(), LocalDate.of(2026, 1, 31));
        var facts = extractions.stream().flatMap(extraction -> resolution.facts(extraction).stream())
                .sorted(Fact.ORDER).toList();
        var byActivity = facts.stream().filter(fact -> fact.activity().isPresent())
                .collect(Collectors.groupingBy(fact -> fact.activity().orElseThrow()));
        var activities = resolution.activities().stream()
                .map(activity -> new ActivityFacts(activity, byActivity.getOrDefault(activity.id(), List.of())));
        var unattached = facts.stream().filter(fact -> fact.activity().isEmpty());
        return setup.aggregation().ledger(new Input(LocalDate.of(2026, 11, 26), activities, unattached, facts::stream,
                resolution.organisations(), extractions.stream().map(Extraction::document).toList(), new TreeMap<>(),
                List.of(), resolution.suggestions(), Optional.empty()));
    }
}
