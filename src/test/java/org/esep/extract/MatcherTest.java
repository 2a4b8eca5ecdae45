package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Patterns and the ranks of rules, with rules of these tests alone.
class MatcherTest {

    @TempDir
    private Path folder;

    /// What rules find in a text, in the order in which they have it: `BUDGET EUR 5, PARTNER Harbour Bank`.
    private String found(String text, String... rules) {
        var reading = Texts.read(Texts.pack(folder, rules), text);
        return String.join(", ", Findings.in(reading).stream().map(MatcherTest::told).toList());
    }

    private static String told(Finding finding) {
        return finding.rule().gives() + " "
                + String.join(" + ", finding.made().stream().map(Mention::told).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"It works in Georgia, Armenia and Moldova.; COUNTRY GE + AM + MD",
            "It works in Georgia as well as Armenia.; COUNTRY GE + AM",
            "It works in Georgia, and also both Armenia & Moldova.; COUNTRY GE + AM + MD",
            "It works in Georgia near Armenia.; COUNTRY GE",
            "It works in hills.; ''"})
    void listGoesOnOverItsJoints(String text, String expected) {
        assertThat(found(text, "COUNTRY 50: in {countries}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"The budget of all this is EUR 5.; BUDGET EUR 5",
            "The budget of all that this is is EUR 5.; ''",
            "The budget is set | this is EUR 5.; ''",
            "The budget EUR 5 grew to EUR 6.; BUDGET EUR 5"})
    void gapHasAnEnd(String text, String expected) {
        assertThat(found(text, "BUDGET 50: budget ..4 {money}")).isEqualTo(expected);
    }

    @Test
    void gapPassesOverNothingThatThePatternIsAbout() {
        assertThat(found("EUR 6 of EUR 7 is the budget.", "BUDGET 50: {money} ..6 budget")).isEqualTo("BUDGET EUR 7");
        assertThat(found("A budget of Georgia until May 2024 with EUR 5.", "BUDGET 50: budget ..8 {money}"))
                .isEqualTo("BUDGET EUR 5");
    }

    @Test
    void elementMayBeMissing() {
        var rule = "BUDGET 50: (budget|cost) (total)? {money}";

        assertThat(found("Cost EUR 5.", rule)).isEqualTo("BUDGET EUR 5");
        assertThat(found("Budget total EUR 5.", rule)).isEqualTo("BUDGET EUR 5");
    }

    @Test
    void beginningIsThatOfTheLine() {
        var rule = "BUDGET 50: ^ {money}";

        assertThat(found("EUR 5 and EUR 6.", rule)).isEqualTo("BUDGET EUR 5");
        assertThat(found("About EUR 5.", rule)).isEmpty();
    }

    @Test
    void countryThatMayGiveIsADonorAndOneThatReceivesIsNone() {
        assertThat(found("Money from Japan, Georgia and Norway.", "FUNDING 50: (from|and) {donors}"))
                .isEqualTo("FUNDING JP, FUNDING NO");
    }

    @Test
    void amountGoesToTheRuleOfTheHighestRank() {
        assertThat(found("The budget is EUR 5.", "BUDGET 50: budget is {money}", "CONTRIBUTION 60: is {money}"))
                .isEqualTo("CONTRIBUTION EUR 5");
    }

    @Test
    void ofOneRankTheNarrowestFindingHasTheAmount() {
        assertThat(found("Japan saw how the EU gives EUR 5.", "CONTRIBUTION 50: {funder} ..9 {money}"))
                .isEqualTo("CONTRIBUTION EUR 5");
    }

    @Test
    void organisationMayHaveSeveralRoles() {
        assertThat(found("It is paid and built by the European Union.", "FUNDING 50: by the {organisation}",
                "IMPLEMENTING 60: built ..2 {organisation}"))
                .isEqualTo("IMPLEMENTING European Union, FUNDING European Union");
    }

    @Test
    void nothingSilencesOnlyRulesBelowIt() {
        var nothing = "NOTHING 55: worth {money}";

        assertThat(found("It is worth EUR 5.", "BUDGET 50: is worth {money}", nothing)).isEmpty();
        assertThat(found("It is worth EUR 5.", "BUDGET 60: is worth {money}", nothing)).isEqualTo("BUDGET EUR 5");
        assertThat(found("From Japan, worth EUR 5.", "CONTRIBUTION 50: from {funder} ..3 {money}", nothing)).isEmpty();
    }

    @Test
    void timeOfAnEnvelopeIsNoTimeOfAnActivity() {
        assertThat(found("Aid of EUR 5 for 2021-2024.", "ENVELOPE 60: aid ..1 {money} ..2 {period}",
                "PERIOD 50: for {period}")).isEqualTo("ENVELOPE EUR 5");
    }

    @Test
    void labelledLineTellsOnlyWhoTakesPart() {
        var pack = Texts.pack(folder, "BUDGET 50: of {money}", "COUNTRY 50: in {countries}");
        var sentence = Texts.read(pack, "Work in Georgia of EUR 5.");
        var labelled = Reading.of(Line.of(sentence.line().text(), sentence.line().quote(), pack, 0, Line.Kind.LABELLED),
                sentence.mentions());

        assertThat(Findings.in(sentence)).extracting(MatcherTest::told).containsExactlyInAnyOrder("BUDGET EUR 5",
                "COUNTRY GE");
        assertThat(Findings.in(labelled)).extracting(MatcherTest::told).isEqualTo(List.of("COUNTRY GE"));
    }
}
