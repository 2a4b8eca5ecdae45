package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;
import org.esep.iati.Money;
import org.esep.report.chart.Bar;
import org.esep.report.chart.Stretch;

/// The numbers behind the charts.
class BarsTest {

    private static final Known KNOWN = Known.of(LedgerSamples.of(3), Written.words("en"));

    private static Bar bar(String label, String value, String told) {
        return new Bar(label, new BigDecimal(value), told);
    }

    @Test
    void yearsAddUpBudgetsAndLeaveContributionsOut() {
        assertThat(new MoneyBars(KNOWN).byYear()).containsExactly(bar("2024", "2633685", "2,633,685"));
    }

    @Test
    void fundersAddUpContributions() {
        assertThat(new MoneyBars(KNOWN).byFunder()).containsExactly(bar("European Union", "3000", "3,000"));
    }

    @Test
    void organisationsAreCountedOnceByRoleAndByType() {
        assertThat(new PartnerBars(KNOWN).byRole()).containsExactly(bar("Funding", "1", "1"),
                bar("Implementing", "1", "1"));
        assertThat(new PartnerBars(KNOWN).byType()).containsExactly(bar("Not known", "2", "2"));
    }

    @Test
    void timelineTellsDaysAndWhatIsUnknown() {
        var stretches = new TimeBars(Known.of(LedgerSamples.of(4), Written.words("en"))).stretches();

        assertThat(stretches.getFirst().start()).contains(LocalDate.of(2020, 1, 1));
        assertThat(stretches.getFirst().end()).contains(LocalDate.of(2027, 3, 31));
        assertThat(stretches).filteredOn(stretch -> stretch.end().isEmpty()).hasSize(1);
    }

    private static BigDecimal sum(List<Bar> bars) {
        return bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void programmesTogetherAreTheTotalsOfTheLedger() {
        for (var ledger : List.of(LedgerSamples.of(3), LedgerSamples.of(12))) {
            assertThat(sum(new MoneyBars(Known.of(ledger, Written.words("en"))).byProgramme()))
                    .isEqualByComparingTo(ledger.totals().all().amount());
        }
    }

    @Test
    void othersThatWouldDwarfTheLargestAreNoBar() {
        var ledger = LedgerSamples.of(200);
        var money = new MoneyBars(Known.of(ledger, Written.words("en")));

        assertThat(money.byProgramme()).hasSize(10);
        assertThat(sum(money.byProgramme()).add(money.ofProgrammes().sumOfOthers()))
                .isEqualByComparingTo(ledger.totals().all().amount());
    }

    @Test
    void yearsTogetherWithWhatHasNoneAreTheBudgetsOfTheLedger() {
        var ledger = Undated.of(LedgerSamples.of(3), "programme-0002");
        var money = new MoneyBars(Known.of(ledger, Written.words("en")));

        assertThat(money.byYear()).containsExactly(bar("2024", "1655790", "1,655,790"));
        assertThat(money.undated()).contains(Money.of("977895", "EUR"));
        assertThat(sum(money.byYear()).add(money.undated().orElseThrow().amount()))
                .isEqualByComparingTo(ledger.totals().all().amount());
    }

    @Test
    void moneyWithoutAYearIsToldInWords() throws IOException {
        assertThat(Written.of(Undated.of(LedgerSamples.of(3), "programme-0002"), "en").text())
                .contains("Without a year: EUR 977,895.");
        assertThat(Written.of(Undated.of(LedgerSamples.of(1), "programme-0000"), "en").text())
                .contains("Money by year Without a year: EUR 777,895.");
    }

    @Test
    void timelineHasTheStartAndEndOfEachProgrammeOfTheLedger() {
        var ledger = LedgerSamples.of(9);

        assertThat(new TimeBars(Known.of(ledger, Written.words("en"))).stretches())
                .containsExactlyInAnyOrderElementsOf(ledger.activities().stream()
                        .map(summary -> new Stretch(summary.activity().name(),
                                summary.timeline().start().map(start -> start.value().first()),
                                summary.timeline().end().map(end -> end.value().last()), Optional.empty()))
                        .toList());
    }

    @Test
    void partnersByTypeAreTheDistinctOnesOfTheLedger() {
        assertThat(sum(new PartnerBars(KNOWN).byType()))
                .isEqualByComparingTo(String.valueOf(KNOWN.ledger().totals().partners()));
    }
}
