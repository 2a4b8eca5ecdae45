package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;
import org.esep.report.chart.Bar;

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
}
