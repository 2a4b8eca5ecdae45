package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Fact;
import org.esep.fact.Notice;

/// The rows of all activities, children's money marked as inside their parents'.
record Rows(List<ActivitySummary> activities, List<FundingLine> funding, List<YearLine> years,
        List<Disagreement> disagreements, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones) {

    Rows(List<ActivityFigures.Result> results, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones) {
        this(marked(results), results.stream().flatMap(result -> result.funding().stream()).toList(),
                results.stream().flatMap(result -> result.years().stream()).toList(),
                results.stream().flatMap(result -> result.disagreements().stream()).toList(), envelopes, milestones);
    }

    private static List<ActivitySummary> marked(List<ActivityFigures.Result> results) {
        var summaries = results.stream().map(ActivityFigures.Result::summary).toList();
        var families = new ParentAndChild(summaries);
        return summaries.stream()
                .map(summary -> new ActivitySummary(summary.activity(), summary.countries(), summary.budget(),
                        summary.contributions(), summary.sums(), summary.timeline(), summary.partners(),
                        summary.documents(),
                        families.reason(summary), summary.disagreements()))
                .sorted(Comparator.comparing(summary -> summary.activity().id())).toList();
    }

    /// What is odd about the money of an activity: amounts without a rate, rates beyond the table.
    static List<Notice> notices(ActivityFigures.Result result, List<Fact> facts) {
        return result.funding().stream().flatMap(line -> code(line).stream().map(code -> notice(code, line, facts)))
                .toList();
    }

    /// What is odd about the countries of activities: shares that were rebased.
    List<Notice> notices() {
        return activities.stream().filter(activity -> CountryShares.areRebased(activity.countries()))
                .map(activity -> new Notice(Notice.Code.PERCENTAGES_REBASED, activity.documents().first(),
                        Optional.empty(),
                        activity.activity().id()))
                .toList();
    }

    private static Optional<Notice.Code> code(FundingLine line) {
        if (line.amount().reporting().isEmpty()) {
            return Optional.of(Notice.Code.NO_RATE);
        }
        return line.amount().rate().filter(rate -> rate.fit() == org.esep.settings.Rate.Fit.LAST_KNOWN)
                .map(_ -> Notice.Code.RATE_BEYOND_TABLE);
    }

    private static Notice notice(Notice.Code code, FundingLine line, List<Fact> facts) {
        var span = facts.stream().filter(fact -> fact.id().equals(line.fact())).map(fact -> fact.evidence().span())
                .findFirst();
        return new Notice(code, line.document(), span, line.amount().original().map(Object::toString).orElse(""));
    }
}
