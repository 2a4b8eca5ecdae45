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

    void add(ActivityFigures.Result result) {
        activities.add(result.summary());
        funding.addAll(result.funding());
        years.addAll(result.years());
        disagreements.addAll(result.disagreements());
        undated.addAll(result.undated());
    }
}
