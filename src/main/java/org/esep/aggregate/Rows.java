package org.esep.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.Notice;

/// The rows of all activities, children's money marked as inside their parents'; `pairs` are those of a country and an
/// activity, sorted by country, then activity, and `notConverted` counts the amounts without a rate.
record Rows(Activities activities, List<CountryActivity> pairs, List<FundingLine> funding, List<YearLine> years,
        List<Disagreement> disagreements, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones,
        SortedSet<String> undated, int notConverted) {

    /// `chain` settles what goes out of the activities; that of a part of a ledger was settled with the whole.
    static Rows of(Gathered gathered, Function<List<ActivitySummary>, UnaryOperator<ActivitySummary>> chain,
            Marking marking, Apart apart) {
        var marked = marked(gathered, chain, marking);
        var lines = new NetLines(marked);
        var funding = marking.funding(lines.of(gathered.funding.end()));
        return new Rows(marked, marking.pairs(), funding, gathered.years.end(), gathered.disagreements,
                apart.envelopes(), apart.milestones(), gathered.undated, marking.notConverted());
    }

    /// What was collected about chains and families is not held any longer than this takes.
    private static Activities marked(Gathered gathered,
            Function<List<ActivitySummary>, UnaryOperator<ActivitySummary>> chain, Marking marking) {
        var activities = gathered.activities.end();
        var settling = chain.apply(activities);
        var families = ParentAndChild.of(activities.stream().filter(gathered.hasFamily()).map(settling));
        activities.forEach(summary -> marking.add(settling.apply(summary), families));
        return marking.activities(gathered.ids);
    }

    /// What is a row of its own, about no activity or beside it.
    record Apart(List<EnvelopeLine> envelopes, List<MilestoneLine> milestones) {}

    /// What is odd about an activity: records of one identifier, amounts without a rate, rates beyond the table.
    static List<Notice> notices(ActivityFigures.Result result, List<Fact> facts) {
        return Stream.concat(result.records().notices(), result.funding().stream()
                .flatMap(line -> code(line).stream().map(code -> notice(code, line, facts)))).toList();
    }

    /// What is odd about the countries and times of activities: shares that were rebased, documents whose unknown dates
    /// passed over a step of rule 1.
    List<Notice> notices() {
        var rebased = activities.stream().filter(CountryShares::areRebased)
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
