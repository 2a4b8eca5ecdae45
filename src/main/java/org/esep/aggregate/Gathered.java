package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The rows of activities while they are read one after another.
final class Gathered {

    final List<ActivitySummary> activities = new ArrayList<>();
    final Keeping.Kept<FundingLine> funding;
    final Keeping.Kept<YearLine> years;
    final List<Disagreement> disagreements = new ArrayList<>();
    final TreeSet<String> undated = new TreeSet<>();
    private final GrossAndNet chain = new GrossAndNet();

    Gathered(Keeping keeping) {
        this.funding = keeping.begin(FundingLine.class);
        this.years = keeping.begin(YearLine.class);
    }

    void add(ActivityFigures.Result result) {
        activities.add(result.summary());
        result.funding().forEach(funding::add);
        result.years().forEach(years::add);
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
