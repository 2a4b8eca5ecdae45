package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.Totals;

class ChecksTableTest {

    private static Ledger telling(Totals totals, Ledger of) {
        return new Ledger(of.asOf(), of.country(), of.programme(), of.currency(), totals, of.countries(),
                of.activities(), of.countryActivities(), of.funding(), of.years(), of.organisations(), of.envelopes(),
                of.milestones(), of.followUps(), of.disagreements(), of.rates(), of.checks(), of.facts(),
                of.factCount(), of.factCounts(), of.documents(), of.copies(), of.notices(), of.changes(), of.decided(),
                of.alike());
    }

    @Test
    void headlinesThatAgreeWithTheirCellsSaySo() throws IOException {
        assertThat(Written.column(Written.workbook(LedgerSamples.of(3)).getSheet("Checks"), "Result"))
                .containsOnly("agrees");
    }

    /// Own budgets, programmes and running ones, and the total of the sheet Countries; known to a program that reckons no
    /// formulas, too.
    @Test
    void headlinesThatCellsDoNotTellDiffer() throws IOException {
        var wrong = telling(LedgerSamples.of(4).totals(), LedgerSamples.of(3));

        assertThat(Written.column(Written.workbook(wrong).getSheet("Checks"), "Result")).filteredOn("differs"::equals)
                .hasSize(4);
    }
}
