package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.esep.fact.Flow;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

class StructuredCountingTest {

    private static Facts record() {
        return new Facts().document("a.xml", "Register", "2024-05-01").record("p", "XX-1", "2024-01-01T00:00:00Z");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Period period(String start, String end) {
        return Period.between(PartialDate.parse(start), PartialDate.parse(end));
    }

    private static Money budget(Ledger ledger) {
        return ledger.activities().getFirst().budget().orElseThrow().value().reporting().orElseThrow();
    }

    @Test
    void revisedBudgetReplacesTheOriginalOfTheSameStartEvenWithAnotherEnd() {
        var ledger = record()
                .planned("p", FundingRole.BUDGET, "100", period("2023-01-01", "2023-12-31"), Edition.ORIGINAL)
                .planned("p", FundingRole.BUDGET, "70", period("2024-01-01", "2024-12-31"), Edition.ORIGINAL)
                .planned("p", FundingRole.BUDGET, "80", period("2023-01-01", "2023-11-30"), Edition.CURRENT).ledger();

        assertThat(budget(ledger)).isEqualTo(eur("150"));
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.SUPERSEDED, Reason.COUNTED,
                Reason.COUNTED);
        assertThat(ledger.years()).extracting(YearLine::year, YearLine::money)
                .containsExactly(tuple(OptionalInt.of(2023), eur("80")), tuple(OptionalInt.of(2024), eur("70")));
    }

    @Test
    void budgetOfNothingIsKeptAndMayReplaceAnother() {
        var ledger = record()
                .planned("p", FundingRole.BUDGET, "100", period("2023-01-01", "2023-12-31"), Edition.ORIGINAL)
                .planned("p", FundingRole.BUDGET, "0", period("2023-01-01", "2023-12-31"), Edition.CURRENT).ledger();

        assertThat(budget(ledger)).isEqualTo(eur("0"));
        assertThat(ledger.funding()).extracting(FundingLine::reason).containsExactly(Reason.SUPERSEDED, Reason.COUNTED);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void budgetOfNothingHoldsNoMoneyOfParts() {
        var ledger = record().planned("p", FundingRole.BUDGET, "0", period("2023", "2023"), Edition.CURRENT)
                .child("part", "p", "KZ").record("part", "XX-2", "")
                .planned("part", FundingRole.BUDGET, "40", period("2023", "2023"), Edition.CURRENT).ledger();

        assertThat(ledger.totals().all()).isEqualTo(eur("40"));
    }

    @Test
    void budgetOfOneDayFallsOnThatDay() {
        var ledger = record()
                .planned("p", FundingRole.BUDGET, "100", period("2023-12-31", "2023-12-31"), Edition.CURRENT).ledger();

        assertThat(ledger.years()).singleElement().satisfies(line -> {
            assertThat(line.year()).hasValue(2023);
            assertThat(line.money()).isEqualTo(eur("100"));
        });
    }

    @Test
    void negativeCorrectionLowersTheSum() {
        var ledger = record().paid("p", FundingRole.DISBURSEMENT, "500", "2023-05-01")
                .paid("p", FundingRole.DISBURSEMENT, "-50.5", "2024-02-01").ledger();

        assertThat(ledger.activities().getFirst().sums()).containsEntry(FundingRole.DISBURSEMENT, eur("449.5"));
        assertThat(ledger.years()).extracting(YearLine::money).containsExactly(eur("500"), eur("-50.5"));
        assertThat(ledger.checks()).allMatch(Check::holds);
    }

    @Test
    void plannedDisbursementFallsOnItsOwnPeriod() {
        var ledger = record().period("p", "2020-01-01", "2029-12-31")
                .planned("p", FundingRole.PLANNED_DISBURSEMENT, "731", period("2023-01-01", "2024-12-31"),
                        Edition.CURRENT)
                .ledger();

        assertThat(ledger.years()).extracting(YearLine::year, YearLine::money)
                .containsExactly(tuple(OptionalInt.of(2023), eur("365")), tuple(OptionalInt.of(2024), eur("366")));
    }

    @Test
    void valueDateTellsTheYearOfTheRateAndTheTransactionsDateTheYearOfTheMoney() {
        var flow = new Flow(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(LocalDate.of(2021, 6, 1)));
        var ledger = record().moved("p", FundingRole.DISBURSEMENT, Money.of("1000", "USD"), "2023-05-01", flow)
                .ledger();

        assertThat(ledger.funding().getFirst().amount().rate().orElseThrow().year()).isEqualTo(2021);
        assertThat(ledger.years()).extracting(YearLine::year).containsExactly(OptionalInt.of(2023));
    }

    @Test
    void endBeforeTheStartGivesNoPeriodAndNoCrash() {
        var ledger = record().period("p", "2024-05-01", "").period("p", "", "2023-01-01")
                .paid("p", FundingRole.COMMITMENT, "10", "2024-06-01").budget("p", "7", "EUR").ledger();

        assertThat(ledger.activities().getFirst().timeline().end()).isEmpty();
        assertThat(ledger.years()).extracting(YearLine::allocation)
                .containsExactly(YearLine.Allocation.UNDATED, YearLine.Allocation.DATE);
        assertThat(ledger.checks()).allMatch(Check::holds);
    }
}
