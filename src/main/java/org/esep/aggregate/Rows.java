package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.Notice;

/// The rows of all activities, children's money marked as inside their parents'.
record Rows(List<ActivitySummary> activities, List<FundingLine> funding, List<YearLine> years,
        List<Disagreement> disagreements, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones,
        SortedSet<String> undated) {

    Rows(Gathered gathered, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones) {
        this(marked(gathered.activities), gathered, envelopes, milestones);
    }

    private Rows(List<ActivitySummary> marked, Gathered gathered, List<EnvelopeLine> envelopes,
            List<MilestoneLine> milestones) {
        this(marked, lines(marked, gathered.funding), gathered.years, gathered.disagreements, envelopes, milestones,
                gathered.undated);
    }

    private static List<ActivitySummary> marked(List<ActivitySummary> summaries) {
        var families = new ParentAndChild(summaries);
        return summaries.stream()
                .map(summary -> summary.counting(families.reason(summary)))
                .sorted(Comparator.comparing(summary -> summary.activity().id())).toList();
    }

    /// What counts of a child inside its parent counts there.
    private static List<FundingLine> lines(List<ActivitySummary> marked, List<FundingLine> funding) {
        var inside = marked.stream().filter(summary -> summary.counted() == Reason.INSIDE_PARENT)
                .map(summary -> summary.activity().id()).collect(Collectors.toSet());
        return funding.stream().map(line -> inside.contains(line.activity()) && line.reason() == Reason.COUNTED
                && !line.role().isTransaction()
                        ? line.because(Reason.INSIDE_PARENT)
                        : line)
                .toList();
    }

    /// What is odd about the money of an activity: amounts without a rate, rates beyond the table.
    static List<Notice> notices(ActivityFigures.Result result, List<Fact> facts) {
        return result.funding().stream().flatMap(line -> code(line).stream().map(code -> notice(code, line, facts)))
                .toList();
    }

    /// What is odd about the countries and times of activities: shares that were rebased, documents whose unknown dates
    /// passed over a step of rule 1.
    List<Notice> notices() {
        var rebased = activities.stream().filter(activity -> CountryShares.areRebased(activity.countries()))
                .map(activity -> new Notice(Notice.Code.PERCENTAGES_REBASED, activity.documents().getFirst(),
                        Optional.empty(),
                        activity.activity().id()));
        var passedOver = undated.stream()
                .map(document -> new Notice(Notice.Code.DATE_UNKNOWN, document, Optional.empty(), ""));
        return Stream.concat(rebased, passedOver).toList();
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
