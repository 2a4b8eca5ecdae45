package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.Notice;
import org.esep.iati.Money;

/// The rows of all activities, children's money marked as inside their parents'.
record Rows(List<ActivitySummary> activities, List<FundingLine> funding, List<YearLine> years,
        List<Disagreement> disagreements, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones,
        SortedSet<String> undated) {

    static Rows of(Gathered gathered, Keeping keeping, List<EnvelopeLine> envelopes, List<MilestoneLine> milestones) {
        var marked = marked(gathered.activities);
        var lines = keeping.begin(FundingLine.class);
        new NetLines(marked).of(gathered.funding.end()).forEach(lines::add);
        return new Rows(marked, lines.end(), gathered.years.end(), gathered.disagreements, envelopes, milestones,
                gathered.undated);
    }

    private static List<ActivitySummary> marked(List<ActivitySummary> summaries) {
        var budgets = ParentAndChild.ofBudgets(summaries);
        var outgoing = new EnumMap<Outgoing, ParentAndChild>(Outgoing.class);
        for (var what : Outgoing.values()) {
            outgoing.put(what, ParentAndChild.of(what, summaries));
        }
        return summaries.stream()
                .map(summary -> summary.counting(budgets.reason(summary)).with(nets(summary, outgoing)))
                .sorted(Comparator.comparing(summary -> summary.activity().id())).toList();
    }

    /// What goes out of an activity lies inside what goes out of the nearest above it, as budgets do.
    private static Map<Outgoing, Net> nets(ActivitySummary summary, Map<Outgoing, ParentAndChild> families) {
        var nets = new EnumMap<Outgoing, Net>(Outgoing.class);
        families.forEach((what, family) -> summary.net(what)
                .ifPresent(net -> nets.put(what, net.counting(
                        family.counted(summary).orElse(new Money(BigDecimal.ZERO, net.gross().currency())),
                        family.reason(summary)))));
        return nets;
    }

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
