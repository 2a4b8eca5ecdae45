package org.esep.aggregate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The rows of activities while they are read one after another, in the order of their ids.
final class Gathered {

    final Keeping.Kept<ActivitySummary> activities;
    final Keeping.Kept<FundingLine> funding;
    final Keeping.Kept<YearLine> years;
    final List<Disagreement> disagreements = new ArrayList<>();
    final TreeSet<String> undated = new TreeSet<>();
    final GrossAndNet chain = new GrossAndNet();
    final List<String> ids = new ArrayList<>();
    private final Set<String> parents = new HashSet<>();

    Gathered(Keeping keeping) {
        this.activities = keeping.begin(ActivitySummary.class, Keeping.ONE);
        this.funding = keeping.begin(FundingLine.class, Keeping.MANY);
        this.years = keeping.begin(YearLine.class, Keeping.MANY);
    }

    void add(ActivityFigures.Result result) {
        add(result.summary());
        result.funding().forEach(funding::add);
        result.years().forEach(years::add);
        disagreements.addAll(result.disagreements());
        undated.addAll(result.undated());
        chain.add(result);
    }

    void add(ActivitySummary summary) {
        activities.add(summary);
        ids.add(summary.activity().id());
        summary.activity().parent().ifPresent(parents::add);
    }

    /// Whether an activity is a part of another one or may have parts.
    Predicate<ActivitySummary> hasFamily() {
        return summary -> summary.activity().parent().isPresent() || parents.contains(summary.activity().id());
    }
}
