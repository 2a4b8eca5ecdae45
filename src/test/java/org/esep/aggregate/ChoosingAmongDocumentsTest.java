package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.fact.Notice;
import org.esep.iati.Edition;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// Rule 1 in numbers.
class ChoosingAmongDocumentsTest {

    private static Figure<Amount> budget(Facts facts) {
        return facts.ledger().activities().getFirst().budget().orElseThrow();
    }

    private static Optional<Money> original(Facts facts) {
        return budget(facts).value().original();
    }

    private static Optional<Money> eur(String amount) {
        return Optional.of(Money.of(amount, "EUR"));
    }

    @Test
    void structuredDataComesBeforeProse() {
        var facts = new Facts().document("a.csv", "Register", "2020").line("3").budget("p", "5", "EUR")
                .document("b.txt", "News", "2024").budget("p", "9", "EUR").document("c.txt", "News", "2024")
                .budget("p", "9", "EUR");

        assertThat(original(facts)).isEqualTo(eur("5"));
        assertThat(budget(facts).choice()).isEqualTo(Choice.STRUCTURED);
        assertThat(budget(facts).documents()).containsExactly("a.csv");
    }

    @Test
    void publisherThatFundsComesBeforeNews() {
        var facts = new Facts().document("a.txt", "Relief Fund, Oslo", "2020")
                .contribution("p", "relief fund", "5", "EUR")
                .document("b.txt", "News", "2024").contribution("p", "relief fund", "9", "EUR");

        assertThat(original(facts)).isEqualTo(eur("5"));
    }

    @Test
    void beneficiaryThatPublishesIsNews() {
        var facts = new Facts().document("a.txt", "Town of Birlik", "2020").budget("p", "5", "EUR")
                .partner("p", "town of birlik", OrganisationRole.PARTNER).document("b.txt", "News", "2024")
                .budget("p", "9", "EUR");

        assertThat(original(facts)).isEqualTo(eur("9"));
    }

    @Test
    void copiesOfOneTextVoteOnce() {
        var facts = new Facts().document("a.txt", "Agency", "").budget("p", "5", "EUR").document("b.txt", "News", "")
                .copyOf("a.txt").budget("p", "5", "EUR").document("c.txt", "Other news", "").copyOf("a.txt")
                .budget("p", "5", "EUR").document("d.txt", "Ministry", "").budget("p", "9", "EUR")
                .document("e.txt", "Town", "").budget("p", "9", "EUR");

        assertThat(original(facts)).isEqualTo(eur("9"));
        assertThat(budget(facts).choice()).isEqualTo(Choice.MORE_FREQUENT);
    }

    @Test
    void copyIsAsOldAsItsOriginal() {
        var facts = new Facts().document("a.txt", "Agency", "2019-03-01").budget("p", "5", "EUR")
                .document("b.txt", "News", "2024-07-01").copyOf("a.txt").budget("p", "5", "EUR")
                .document("c.txt", "News", "2022-01-01").budget("p", "9", "EUR");

        assertThat(original(facts)).isEqualTo(eur("9"));
        assertThat(budget(facts).choice()).isEqualTo(Choice.LATER_DOCUMENT);
    }

    @Test
    void documentWithoutDateThatPassedOverAStepIsTold() {
        var ledger = new Facts().document("a.txt", "News", "").budget("p", "5", "EUR")
                .document("b.txt", "News", "2024-01-01").budget("p", "9", "EUR").document("c.txt", "News", "")
                .budget("q", "1", "EUR").ledger();

        assertThat(ledger.notices()).filteredOn(notice -> notice.code() == Notice.Code.DATE_UNKNOWN)
                .extracting(Notice::document).containsExactly("a.txt");
    }

    @Test
    void yearDoesNotTellWhetherItsDocumentIsLaterThanOneOfADay() {
        var facts = new Facts().document("a.txt", "News", "2024").budget("p", "5", "EUR")
                .document("b.txt", "News", "2024-06-01").budget("p", "9", "EUR").document("c.txt", "News", "2024")
                .budget("p", "5", "EUR");

        assertThat(budget(facts).choice()).isEqualTo(Choice.MORE_FREQUENT);
        assertThat(original(facts)).isEqualTo(eur("5"));
    }

    @Test
    void approximateAmountIsTheExactOneThatItRounds() {
        var facts = new Facts().document("a.txt", "News", "").budget("p", "4973211", "EUR")
                .document("b.txt", "News", "2024-06-01").about("p", "5000000", "EUR");

        assertThat(original(facts)).isEqualTo(eur("4973211"));
        assertThat(facts.ledger().disagreements()).isEmpty();
    }

    @Test
    void approximateAmountThatIsFarOffIsADisagreement() {
        var facts = new Facts().document("a.txt", "News", "").budget("p", "1400000", "EUR")
                .document("b.txt", "News", "2024-06-01").about("p", "1000000", "EUR");

        assertThat(facts.ledger().disagreements()).hasSize(1);
    }

    @Test
    void sameContributionInTwoCurrenciesOfOneDocumentIsOne() {
        var facts = new Facts().document("a.txt", "News", "2024")
                .contributionAlso("p", "eu", Money.of("92", "EUR"), Money.of("100", "USD"))
                .contribution("p", "eu", "100", "USD");

        assertThat(original(facts)).isEqualTo(eur("92"));
    }

    @Test
    void moneyOfAnUnknownFunderDoesNotAddToThatOfKnownOnes() {
        var facts = new Facts().document("a.txt", "News", "2024").contribution("p", "eu", "100", "EUR")
                .document("b.txt", "News", "2024").contribution("p", "", "100", "EUR");

        assertThat(original(facts)).isEqualTo(eur("100"));
        assertThat(budget(facts).leftOut()).extracting(LeftOut::reason).containsExactly(Reason.FUNDER_UNKNOWN);
        assertThat(facts.ledger().funding()).extracting(FundingLine::reason)
                .containsExactlyInAnyOrder(Reason.COUNTED, Reason.FUNDER_UNKNOWN);
    }

    @Test
    void repeatedContributionCountsOnceAmongTheLines() {
        var ledger = new Facts().document("a.txt", "News", "2024").contribution("p", "eu", "100", "EUR")
                .document("b.txt", "News", "2024").contribution("p", "eu", "100", "EUR").ledger();

        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.COUNTED, Reason.REPEATED);
    }

    @Test
    void budgetsOfStructuredDataAddAndRevisedOnesReplaceTheirOriginals() {
        var ledger = new Facts().document("a.xml", "Register", "2024").line("1")
                .yearly("p", "100", "2024", Edition.ORIGINAL).yearly("p", "130", "2024", Edition.CURRENT)
                .yearly("p", "70", "2025", Edition.ORIGINAL).ledger();

        assertThat(ledger.activities().getFirst().budget().orElseThrow().value().original()).isEqualTo(eur("200"));
        assertThat(ledger.years()).extracting(YearLine::money).containsExactly(Money.of("130", "EUR"),
                Money.of("70", "EUR"));
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.SUPERSEDED, Reason.COUNTED,
                Reason.COUNTED);
    }
}
