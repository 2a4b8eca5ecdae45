package org.esep.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;

class LanguagePacksTest {

    private static final Inflection INFLECTION = new Inflection(Set.of("s", "ing", "ed"));

    @TempDir
    private Path folder;

    private ConfigFolder rules(String yaml) throws IOException {
        var rules = folder.resolve("languages/en");
        Files.createDirectories(rules);
        Files.writeString(rules.resolve("own.yaml"), yaml);
        return ConfigFolder.over(folder);
    }

    @Test
    void fourLanguagesCome() {
        assertThat(LanguagePacks.load(ConfigFolder.packaged()).packs()).extracting(LanguagePack::iso)
                .containsExactly("en", "kk", "ky", "ru");
    }

    @Test
    void ruleWithoutAnExampleDoesNotLoad() throws IOException {
        var config = rules("- {id: bare, patterns: [\"grant {money}\"], gives: BUDGET, confidence: 0.5}");

        assertThatThrownBy(() -> LanguagePacks.load(config)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("languages/en/own.yaml").hasMessageContaining("rule bare has no example, e.g.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            gives: BUDGET; own.yaml:1: rule bare gives nothing, e.g. gives: BUDGET
            patterns: ["grant {money}"]; own.yaml:1: rule bare has no patterns, e.g.
            confidence: 0.5; own.yaml:1: rule bare has no confidence above 0
            id: bare; own.yaml:1: a rule has no id, e.g.
            """)
    void ruleThatLacksSomethingIsNamedWithItsLine(String lacking, String told) throws IOException {
        var whole = "- {id: bare, patterns: [\"grant {money}\"], gives: BUDGET, confidence: 0.5, examples: [{text: a, finds: []}]}";
        var config = rules(whole.replaceFirst(java.util.regex.Pattern.quote(lacking) + "(, )?", ""));

        assertThatThrownBy(() -> LanguagePacks.load(config)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(told);
    }

    @Test
    void patternThatNamesNoKnownMentionIsToldWithItsLine() throws IOException {
        var config = rules("""
                # Own rules.
                - {id: odd, patterns: ["grant {monney}"], gives: BUDGET, confidence: 0.5, examples: [{text: a, finds: []}]}
                """);

        assertThatThrownBy(() -> LanguagePacks.load(config)).hasMessageContaining(
                "own.yaml:2: rule odd: pattern \"grant {monney}\" names no known mention, e.g. {money}");
    }

    @Test
    void twoRulesOfOneNameDoNotLoad() throws IOException {
        var rule = "- {id: en-budget, patterns: [\"grant {money}\"], gives: BUDGET, confidence: 0.5, examples: [{text: a, finds: []}]}\n";
        var config = rules(rule);

        assertThatThrownBy(() -> LanguagePacks.load(config)).hasMessageContaining("two rules are called en-budget");
    }

    @Test
    void packInTheWrongFolderDoesNotLoad() throws IOException {
        var wrong = folder.resolve("languages/xx");
        Files.createDirectories(wrong);
        Files.copy(Path.of("config/languages/en/language.yaml"), wrong.resolve("language.yaml"));
        var config = ConfigFolder.over(folder);

        assertThatThrownBy(() -> LanguagePacks.load(config))
                .hasMessageContaining("language en is not the folder's name");
    }

    @ParameterizedTest
    @CsvSource({"grant,grant,true", "grants,granted,true", "grant,granting,true", "grant,grandson,false",
            "so,sos,false"})
    void formsOfOneWordShareAStem(String one, String other, boolean same) {
        assertThat(INFLECTION.same(one, other)).isEqualTo(same);
    }

    @Test
    void twoEndingsInARowAreAnEnding() {
        assertThat(INFLECTION.isEnding("ings")).isTrue();
        assertThat(INFLECTION.isEnding("ness")).isFalse();
        assertThat(INFLECTION.stem("granted")).isEqualTo("grant");
        assertThat(INFLECTION.stem("abc")).isEqualTo("abc");
    }

    @Test
    void patternIsWordsMentionsGapsAndWhatMayBeMissing() {
        var elements = Pattern.parse("(cost|total cost*) ..4 {money} of? | {funder}?", word -> word).elements();

        assertThat(elements).hasSize(6);
        assertThat(elements.get(1)).isEqualTo(new Element.Gap(4, Optional.empty()));
        assertThat(elements.get(2)).isEqualTo(new Element.Mentioned(Slot.MONEY));
        assertThat(elements.get(3)).isInstanceOf(Element.Maybe.class);
        assertThat(elements.get(4)).isInstanceOfSatisfying(Element.Words.class,
                words -> assertThat(words.alternatives().at("|")).containsExactly(Phrase.parse("|")));
        assertThat(elements.get(5)).isEqualTo(new Element.Maybe(new Element.Mentioned(Slot.FUNDER)));
    }

    @Test
    void gapKnowsTheMentionBeforeIt() {
        var elements = Pattern.parse("{date} ..2 {money} of ..3 (cost)?", word -> word).elements();

        assertThat(elements).contains(new Element.Gap(2, Optional.of(Slot.DATE)), new Element.Gap(3, Optional.empty()));
    }

    @Test
    void longestPhraseWins() {
        var terms = new Terms<>(List.of(new Terms.Entry<>(Phrase.parse("us dollar*"), "long"),
                new Terms.Entry<>(Phrase.parse("us"), "short"),
                new Terms.Entry<>(Phrase.parse("*ers"), "end")));

        assertThat(terms.find(List.of("us", "dollars"), 0)).map(Terms.Found::meaning).contains("long");
        assertThat(terms.find(List.of("us", "banks"), 0)).map(Terms.Found::meaning).contains("short");
        assertThat(terms.find(List.of("farmers"), 0)).map(Terms.Found::meaning).contains("end");
        assertThat(terms.find(List.of("farm"), 0)).isEmpty();
    }
}
