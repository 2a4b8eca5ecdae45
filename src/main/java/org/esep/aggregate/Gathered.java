package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The rows of activities while they are read one after another.
final class Gathered {

    final List<ActivitySummary> activities = new ArrayList<>();
    final List<FundingLine> funding = new ArrayList<>();
    final List<YearLine> years = new ArrayList<>();
    final List<Disagreement> disagreements = new ArrayList<>();
    final TreeSet<String> undated = new TreeSet<>();
    private final GrossAndNet chain = new GrossAndNet();

    void add(ActivityFigures.Result result) {
        activities.add(result.summary());
        funding.addAll(result.funding());
        years.addAll(result.years());
        disagreements.addAll(result.disagreements());
        undated.addAll(result.undated());
        chain.add(result);
    }

    /// Takes off what activities received from one another, once all are there.
    void settle() {
        var settled = chain.settled(activities);
        activities.clear();
        activities.addAll(settled);
    }
}
