package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.esep.gazetteer.Gazetteers;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.language.Rule;
import org.esep.settings.ConfigFolder;
import org.esep.settings.RecipientCountries;
import org.esep.settings.Regions;

/// Every example of every rule of every language is a test case; nobody writes Java for a rule.
class RuleExamplesTest {

    private final ConfigFolder config = ConfigFolder.over(Path.of("config"));
    private final LanguagePacks packs = LanguagePacks.load(config);
    private final Examples examples = new Examples(Extractor.of(packs,
            Gazetteers.load(config, packs.packs().stream().map(LanguagePack::iso).toList()), Regions.load(config),
            RecipientCountries.load(config)));

    @TestFactory
    Stream<DynamicTest> findsWhatItsExamplesSay() {
        return packs.packs().stream().flatMap(pack -> pack.rules().all().stream().map(rule -> test(pack, rule)));
    }

    @Test
    void everyRuleHasACounterExample() {
        assertThat(packs.packs().stream().flatMap(pack -> pack.rules().all().stream())
                .filter(rule -> rule.counterExamples().isEmpty()).map(Rule::id))
                .as("give a new rule counterExamples: sentences much like its examples in which it must find nothing")
                .isEmpty();
    }

    private DynamicTest test(LanguagePack pack, Rule rule) {
        return DynamicTest.dynamicTest(rule.id(), () -> assertThat(examples.trial(pack, rule).failures()).isEmpty());
    }
}
