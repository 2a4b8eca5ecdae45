package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// Which money enters totals, and who ranks first by it.
class InTotalsTest {

    private static final Ledger LEDGER = LedgerSamples.of(3);

    @Test
    void programmesWithTheMostMoneyComeFirst() {
        assertThat(InTotals.of(LEDGER).largest(3).programmes())
                .extracting(ranked -> ranked.summary().activity().id())
                .containsExactly("programme-0002", "programme-0001", "programme-0000");
    }

    @Test
    void regionalProgrammeIsInTotalsOnce() {
        assertThat(LEDGER.activities()).filteredOn(ActivitySummary::isRegional)
                .extracting(InTotals.of(LEDGER)::of).containsExactly(Optional.of(Money.of("977895", "EUR")));
    }

    @Test
    void programmesTogetherAreTheTotals() {
        assertThat(InTotals.of(LEDGER).largest(3).programmes().stream().map(InTotals.Programme::money)
                .reduce(Money::plus)).contains(LEDGER.totals().all());
    }

    @Test
    void programmesThatAreNotShownAreCountedAndAddedUp() {
        var ranking = InTotals.of(LEDGER).largest(1);

        assertThat(ranking.programmes()).singleElement().extracting(InTotals.Programme::place).isEqualTo(2);
        assertThat(ranking.amounts().others()).isEqualTo(2);
        assertThat(ranking.amounts().sumOfOthers()).isEqualByComparingTo("1655790");
    }

    @Test
    void yearsAreThoseOfBudgetsAndNotOfContributions() {
        assertThat(InTotals.of(LEDGER).years()).extracting(YearLine::role).hasSize(3)
                .containsOnly(FundingRole.BUDGET);
    }

    @Test
    void fundersThatPayMostComeFirstAndThoseWithoutAnAmountAreLeftOut() {
        var lines = List.of(line("bank", 2024, "10"), line("agency", 2024, "5"), line("agency", 2025, "7"),
                line("fund", 2024, "12"), line("friend", 2024, "0"));

        assertThat(FunderLines.ranked(lines)).containsExactly(paid("agency", "12"), paid("fund", "12"),
                paid("bank", "10"));
    }

    private static FunderLine line(String funder, int year, String stated) {
        return new FunderLine(funder, Optional.empty(), Optional.empty(), OptionalInt.of(year), List.of(),
                Money.of(stated, "EUR"), Money.of("0", "EUR"));
    }

    private static Paid paid(String funder, String money) {
        return new Paid(funder, Money.of(money, "EUR"));
    }
}
