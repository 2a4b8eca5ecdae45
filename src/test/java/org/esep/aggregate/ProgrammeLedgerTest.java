package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.esep.fact.Fact;
import org.esep.iati.Money;

class ProgrammeLedgerTest {

    private static final String ID = "programme-0002";

    private final Ledger ledger = ProgrammeLedger.of(LedgerSamples.of(4), ID);

    @Test
    void holdsOnlyRowsOfTheProgramme() {
        assertThat(ledger.programme()).contains(ID);
        assertThat(ledger.activities()).extracting(summary -> summary.activity().id()).containsExactly(ID);
        assertThat(ledger.years()).allMatch(line -> line.activity().equals(ID)).hasSize(2);
        assertThat(ledger.funding()).extracting(FundingLine::fact).containsExactly("b2");
        assertThat(ledger.facts().stream()).extracting(Fact::id).containsExactly("b2", "a2");
        assertThat(ledger.disagreements()).isEmpty();
        assertThat(ledger.changes()).isEmpty();
        assertThat(ledger.envelopes()).isEmpty();
    }

    @Test
    void totalsAreItsOwn() {
        assertThat(ledger.totals().regional()).isEqualTo(Money.of("977895", "EUR"));
        assertThat(ledger.totals().own()).isEqualTo(Money.of("0", "EUR"));
        assertThat(ledger.totals().partners()).isEqualTo(2);
        assertThat(ledger.factCount().facts()).isEqualTo(2);
        assertThat(ledger.countryActivities()).hasSize(2);
    }
}
