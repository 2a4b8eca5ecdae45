package org.esep.report.pdf;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.esep.aggregate.Activities;
import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.fact.Activity;

/// A ledger whose programmes have other names.
final class Renamed {

    private static final String WORDS = "\u041a\u0435\u04a3\u0435\u0439\u0442\u0456\u043b\u0433\u0435\u043d \u04e9\u04a3\u0456\u0440\u043b\u0456\u043a \u044b\u043d\u0442\u044b\u043c\u0430\u049b\u0442\u0430\u0441\u0442\u044b\u049b\u0442\u044b \u0434\u0430\u043c\u044b\u0442\u0443 \u0431\u0430\u0493\u0434\u0430\u0440\u043b\u0430\u043c\u0430\u0441\u044b ";

    private Renamed() {}

    /// Names of three hundred letters, some of them one word.
    static Ledger lengthened(Ledger of) {
        return named(of, id -> id.endsWith("7") ? "\u04d9".repeat(300) : (WORDS + id + " ").repeat(5).strip());
    }

    /// All of one name.
    static Ledger all(Ledger of, String name) {
        return named(of, _ -> name);
    }

    private static Ledger named(Ledger of, UnaryOperator<String> names) {
        return new Ledger(of.asOf(), of.country(), of.programme(), of.currency(), of.totals(), of.countries(),
                Activities.of(of.activities().stream().map(summary -> named(summary, names)).toList()),
                of.countryActivities(),
                of.funding(),
                of.years(), of.organisations(), of.envelopes(), of.milestones(), of.followUps(), of.disagreements(),
                of.rates(), of.checks(), of.facts(), of.factCount(), of.factCounts(), of.documents(), of.copies(),
                of.notices(), of.changes(), of.decided(), of.alike());
    }

    private static ActivitySummary named(ActivitySummary of, UnaryOperator<String> names) {
        var id = of.activity().id();
        var activity = new Activity(id, List.of(), names.apply(id), new TreeMap<>(), List.of(), of.activity().kind(),
                of.activity().parent());
        return new ActivitySummary(activity, of.countries(), of.budget(), of.contributions(), of.sums(),
                of.timeline(), of.partners(), of.documents(), of.counted(), of.disagreements());
    }
}
