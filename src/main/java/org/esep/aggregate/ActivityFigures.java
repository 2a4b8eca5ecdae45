package org.esep.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.ActivityFacts;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Participation;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Derives all figures of one activity from its facts.
final class ActivityFigures {

    private final DecidedFacts decided;
    private final Sources sources;
    private final CurrencyConversion conversion;
    private final FundingLines lines;
    private final StatusOnDate status;
    private final YearAllocation years;

    ActivityFigures(DecidedFacts decided, Sources sources, CurrencyConversion conversion, StatusOnDate status,
            YearAllocation years) {
        this.decided = decided;
        this.sources = sources;
        this.conversion = conversion;
        this.lines = new FundingLines(decided, sources, conversion);
        this.status = status;
        this.years = years;
    }

    /// The figures of an activity with the rows of the tables that tell of it, and the documents whose unknown dates
    /// passed over a step of rule 1.
    record Result(ActivitySummary summary, List<FundingLine> funding, List<YearLine> years,
            List<Disagreement> disagreements, List<String> undated, Records records,
            ActivityMoney money) {}

    Result of(ActivityFacts told) {
        var activity = decided.of(told);
        var id = activity.activity().id();
        var records = Records.of(activity.facts());
        var partners = partners(records.standing());
        var choice = new ChoiceOfValue(decided, sources, own(partners, records.standing()));
        var time = new ActivityPeriod(records.standing(), choice);
        var period = period(date(time.start()), date(time.end()));
        var money = ActivityMoney.of(new FundingFigures(id, records, choice, conversion, period));
        var shares = new StatedShares(records, choice);
        var differing = Stream.of(money.disagreements(), time.disagreements(id), shares.disagreement(id).stream(),
                new RecordDifferences(id, records).all().stream())
                .flatMap(all -> all).toList();
        var summary = new ActivitySummary(activity.activity(), shares.countries(), money.budget(),
                money.contributions(), money.sums(), timeline(time), partners,
                sources.documents(told.facts()),
                Reason.COUNTED, differing.size(), money.earmarked(shares.countries().keySet()), Map.of(),
                recorded(records, shares), Optional.empty());
        return new Result(summary,
                lines.of(new FundingLines.Told(summary, records, money, period),
                        Stream.concat(activity.facts().stream(), told.facts().stream()).distinct().toList()),
                new ActivityYears(summary, years, period).of(money), differing,
                Stream.of(money.undated(), time.undated(), shares.undated()).flatMap(all -> all).distinct().toList(),
                records, money);
    }

    private static Recorded recorded(Records records, StatedShares shares) {
        var counting = records.counting().stream().map(Records.Stated::record).toList();
        return counting.isEmpty()
                ? Recorded.NOWHERE
                : new Recorded(counting.stream().map(ActivityRecord::identifier).distinct().sorted().toList(),
                        counting.stream().flatMap(record -> record.sectors().stream()).distinct().toList(),
                        shares.regions());
    }

    private static SortedMap<OrganisationRole, SortedSet<String>> partners(List<Fact> facts) {
        var partners = new TreeMap<OrganisationRole, SortedSet<String>>();
        for (var fact : facts) {
            if (fact.claim() instanceof Participation participation) {
                fact.organisation()
                        .ifPresent(id -> partners.computeIfAbsent(participation.role(), _ -> new TreeSet<>()).add(id));
            }
        }
        return partners;
    }

    /// Who runs or funds the activity.
    private static Set<String> own(SortedMap<OrganisationRole, SortedSet<String>> partners, List<Fact> facts) {
        var running = partners.entrySet().stream().filter(entry -> entry.getKey() != OrganisationRole.PARTNER)
                .flatMap(entry -> entry.getValue().stream());
        var funding = facts.stream().filter(fact -> fact.claim() instanceof Funding)
                .flatMap(fact -> fact.organisation().stream());
        return Stream.concat(running, funding).collect(Collectors.toSet());
    }

    private static Optional<PartialDate> date(Optional<ChoiceOfValue.Chosen<PartialDate>> chosen) {
        return chosen.map(date -> date.value().value());
    }

    /// A start behind the end is a disagreement that no period can hold.
    private static Period period(Optional<PartialDate> start, Optional<PartialDate> end) {
        var impossible = start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first());
        return impossible ? Period.UNKNOWN : new Period(start, end);
    }

    private Timeline timeline(ActivityPeriod time) {
        var start = time.startFigure();
        var end = time.endFigure();
        var first = start.map(Figure::value);
        var last = end.map(Figure::value);
        return new Timeline(start, end, time.originalEnd(), status.status(first, last), status.elapsed(first, last));
    }
}
