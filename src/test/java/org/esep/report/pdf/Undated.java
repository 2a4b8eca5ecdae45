package org.esep.report.pdf;

import java.util.OptionalInt;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.YearLine;

/// A ledger some of whose money has no year.
final class Undated {

    private Undated() {}

    /// No year is known of the money of this programme.
    static Ledger of(Ledger of, String programme) {
        return new Ledger(of.asOf(), of.country(), of.programme(), of.currency(), of.totals(), of.countries(),
                of.activities(), of.countryActivities(), of.funding(),
                of.years().stream().map(line -> line.activity().equals(programme) ? undated(line) : line).toList(),
                of.organisations(), of.envelopes(), of.milestones(), of.followUps(), of.disagreements(), of.rates(),
                of.checks(), of.facts(), of.factCount(), of.factCounts(), of.documents(), of.copies(), of.notices(),
                of.changes(), of.decided(), of.alike());
    }

    private static YearLine undated(YearLine line) {
        return new YearLine(line.activity(), line.role(), line.funder(), OptionalInt.empty(), line.money(),
                YearLine.Allocation.UNDATED);
    }
}
