package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.fact.Notice;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.settings.Decision;
import org.esep.settings.Place;

/// What a person decides stands above what documents say.
class DecidedFactsTest {

    private static final Decision.Taken TAKEN = new Decision.Taken(new Place("decisions.yaml", 4), "A. B.",
            LocalDate.of(2026, 1, 31), "as in the contract");

    private static Facts twoBudgets() {
        return new Facts().document("a.txt", "News", "2020").budget("p", "5", "EUR").document("b.txt", "News", "2024")
                .budget("p", "9", "EUR");
    }

    private static Decision.MeantFact fact(String id) {
        return new Decision.MeantFact(id, Optional.empty());
    }

    private static Figure<Amount> budget(Ledger ledger) {
        return ledger.activities().getFirst().budget().orElseThrow();
    }

    @Test
    void rejectedFactIsLeftOutAndTold() {
        var ledger = twoBudgets().decided(new Decision.Reject(TAKEN, fact("f1"))).ledger();

        assertThat(budget(ledger).value().original()).contains(Money.of("5", "EUR"));
        assertThat(ledger.disagreements()).isEmpty();
        assertThat(ledger.funding()).filteredOn(line -> line.fact().equals("f1")).singleElement()
                .extracting(FundingLine::reason).isEqualTo(Reason.REJECTED);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void confirmedFactStandsBeforeTheLaterOne() {
        var ledger = twoBudgets().decided(new Decision.Confirm(TAKEN, fact("f0"))).ledger();

        assertThat(budget(ledger).value().original()).contains(Money.of("5", "EUR"));
        assertThat(budget(ledger).choice()).isEqualTo(Choice.DECIDED);
        assertThat(ledger.disagreements()).hasSize(1);
    }

    @Test
    void setValuesStandAboveAllDocuments() {
        var ledger = twoBudgets().decided(new Decision.OverrideFigures(TAKEN, "P", Optional.of(Money.of("7", "EUR")),
                Optional.of(PartialDate.year(2021)), Optional.of(PartialDate.month(2023, 6)))).ledger();
        var activity = ledger.activities().getFirst();

        assertThat(budget(ledger).value().original()).contains(Money.of("7", "EUR"));
        assertThat(budget(ledger).documents()).containsExactly("decisions.yaml");
        assertThat(activity.documents()).containsExactly("a.txt", "b.txt");
        assertThat(activity.timeline().end().map(Figure::value)).contains(PartialDate.month(2023, 6));
        assertThat(activity.timeline().end().map(Figure::choice)).contains(Choice.DECIDED);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void decisionThatMeansNothingIsANotice() {
        var ledger = twoBudgets().decided(new Decision.Reject(TAKEN, fact("gone"))).ledger();

        assertThat(ledger.notices()).extracting(Notice::code)
                .filteredOn(code -> code != Notice.Code.NOT_IN_IATI)
                .containsExactly(Notice.Code.DECISION_UNMATCHED);
        assertThat(ledger.decided()).isEqualTo(AppliedDecisions.NONE);
    }

    @Test
    void decisionsOfEveryKindThatWereAppliedAreTold() {
        List<Decision> all = List.of(new Decision.Join(TAKEN, List.of("p", "q")),
                new Decision.Rename(TAKEN, "q", "Q"), new Decision.Reject(TAKEN, fact("f1")),
                new Decision.Confirm(TAKEN, fact("f0")),
                new Decision.OverrideFigures(TAKEN, "p", Optional.empty(), Optional.of(PartialDate.year(2021)),
                        Optional.empty()));
        var facts = twoBudgets();
        all.forEach(facts::decided);
        var ledger = facts.ledger();

        assertThat(ledger.decided().decisions()).extracting(AppliedDecisions.Applied::decision)
                .containsExactlyElementsOf(all);
        assertThat(ledger.decided().byFact()).containsOnly(Map.entry("f0", List.of(all.get(3))),
                Map.entry("f1", List.of(all.get(2))), Map.entry("decisions.yaml:4 start", List.of(all.get(4))));
    }

    @Test
    void everyFactThatADecisionMeansIsTold() {
        var ledger = twoBudgets().activity("p", "KZ").document("c.txt", "News", "2024").budget("p", "9", "EUR")
                .decided(new Decision.Confirm(TAKEN, fact("quote"))).ledger();

        assertThat(ledger.decided().byFact()).containsOnlyKeys("f0", "f1", "f2", "f3");
        assertThat(ledger.notices()).extracting(Notice::code)
                .containsOnly(Notice.Code.NOT_IN_IATI);
    }

    @Test
    void countryTellsTheDecisionsThatTouchIt() {
        var facts = new Facts().document("a.txt", "News", "2020").activity("p", "KZ").budget("p", "5", "EUR")
                .activity("q", "KG").decided(new Decision.Confirm(TAKEN, fact("f1")))
                .decided(new Decision.Rename(TAKEN, "q", "Q"));
        var ledger = facts.ledger();

        assertThat(CountryLedger.of(ledger, new Country("KZ")).decided().decisions())
                .containsExactly(ledger.decided().decisions().getFirst());
        assertThat(CountryLedger.of(ledger, new Country("KG")).decided().decisions())
                .containsExactly(ledger.decided().decisions().getLast());
    }
}
