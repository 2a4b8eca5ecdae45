package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.iati.Country;
import org.esep.iati.PartialDate;
import org.esep.settings.Decision;
import org.esep.settings.Place;

/// What is to be followed up on the as-of date of [Facts#AS_OF], 2026-11-24.
class FollowUpsTest {

    /// A programme that lacks nothing.
    private static Facts whole(String start, String end) {
        return new Facts().document("a.txt", "News", "2025").activity("p", "KZ").budget("p", "5", "EUR")
                .period("p", start, end);
    }

    private static FollowUp followUp(FollowUp.Kind kind, Disagreement.Subject figure, String date) {
        return new FollowUp(kind, "p", figure,
                Optional.of(date).filter(day -> !day.isEmpty()).map(PartialDate::parse));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2027-05-24", "2026-12", "2026"})
    void endUpToSixMonthsAheadIsFollowedUp(String end) {
        assertThat(whole("2020", end).ledger().followUps())
                .containsExactly(followUp(FollowUp.Kind.ENDING_SOON, Disagreement.Subject.END, end));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2027-05-25", "2027-05", "2027"})
    void endThatIsPastOrLaterThanSixMonthsIsNot(String end) {
        assertThat(whole("2020", end).ledger().followUps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25", "2027-02-24", "2027-02", "2027"})
    void startUpToThreeMonthsAheadIsFollowedUp(String start) {
        assertThat(whole(start, "2030").ledger().followUps())
                .containsExactly(followUp(FollowUp.Kind.STARTING_SOON, Disagreement.Subject.START, start));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2027-02-25", "2027-03"})
    void startThatIsPresentOrLaterThanThreeMonthsIsNot(String start) {
        assertThat(whole(start, "2030").ledger().followUps()).isEmpty();
    }

    @Test
    void whatNoDocumentStatesIsFollowedUp() {
        assertThat(new Facts().document("a.txt", "News", "2025").activity("p", "KZ").ledger().followUps())
                .containsExactly(followUp(FollowUp.Kind.WITHOUT_BUDGET, Disagreement.Subject.BUDGET, ""),
                        followUp(FollowUp.Kind.WITHOUT_START, Disagreement.Subject.START, ""),
                        followUp(FollowUp.Kind.WITHOUT_END, Disagreement.Subject.END, ""));
    }

    @Test
    void whatIsMissingOfAnEndedProgrammeIsNot() {
        var ended = new Facts().document("a.txt", "News", "2025").activity("p", "KZ").period("p", "2019", "2020");

        assertThat(ended.ledger().followUps()).isEmpty();
    }

    @Test
    void disagreementIsFollowedUpUntilAPersonDecidesIt() {
        var facts = whole("2020", "2030").document("b.txt", "News", "2026").budget("p", "9", "EUR");

        assertThat(facts.ledger().followUps())
                .containsExactly(followUp(FollowUp.Kind.DISAGREEMENT, Disagreement.Subject.BUDGET, ""));

        var taken = new Decision.Taken(new Place("decisions.yaml", 1), "A. B.", LocalDate.of(2026, 1, 31), "asked");
        facts.decided(new Decision.Confirm(taken, new Decision.MeantFact("f1", Optional.empty())));

        assertThat(facts.ledger().followUps()).isEmpty();
    }

    @Test
    void nearestComesFirst() {
        var facts = whole("2020", "2027-03").document("b.txt", "News", "2025").activity("a", "KG")
                .budget("a", "5", "EUR").period("a", "2020", "2027-04-30").activity("q", "KG")
                .budget("q", "5", "EUR").period("q", "2020", "2026-12-31");

        assertThat(facts.ledger().followUps()).extracting(FollowUp::activity).containsExactly("q", "p", "a");
    }

    @Test
    void countryHasItsOwn() {
        var ledger = whole("2020", "2026").activity("q", "KG").ledger();

        assertThat(CountryLedger.of(ledger, new Country("KZ")).followUps()).extracting(FollowUp::activity)
                .containsExactly("p");
        assertThat(CountryLedger.of(ledger, new Country("KG")).followUps()).extracting(FollowUp::activity)
                .containsOnly("q").hasSize(3);
    }
}
