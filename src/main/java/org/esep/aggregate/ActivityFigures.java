package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.ActivityFacts;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Participation;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Derives all figures of one activity from its facts.
final class ActivityFigures {

    private final Sources sources;
    private final CurrencyConversion conversion;
    private final StatusOnDate status;
    private final YearAllocation years;

    ActivityFigures(Sources sources, CurrencyConversion conversion, StatusOnDate status, YearAllocation years) {
        this.sources = sources;
        this.conversion = conversion;
        this.status = status;
        this.years = years;
    }

    /// The figures of an activity with the rows of the tables that tell of it.
    record Result(ActivitySummary summary, List<FundingLine> funding, List<YearLine> years,
            List<Disagreement> disagreements) {}

    Result of(ActivityFacts activity) {
        var id = activity.activity().id();
        var partners = partners(activity.facts());
        var choice = new ChoiceOfValue(sources, own(partners));
        var time = new ActivityPeriod(activity.facts(), choice);
        var start = time.start();
        var end = time.end();
        var period = period(start.map(chosen -> chosen.value().value()), end.map(chosen -> chosen.value().value()));
        var money = new FundingFigures(activity.facts(), choice, conversion, period);
        var stated = money.statedBudget(id);
        var shares = money.contributions(id);
        var contributions = shares.stream().map(FundingFigures.Decided::figure).toList();
        var budget = stated.map(FundingFigures.Decided::figure).or(() -> money.atLeast(contributions));
        var differing = Stream.of(stated.flatMap(FundingFigures.Decided::disagreement).stream(),
                shares.stream().flatMap(share -> share.disagreement().stream()),
                start.flatMap(chosen -> ChoiceOfValue.disagreement(id, Disagreement.Subject.START, chosen,
                        PartialDate::toString)).stream(),
                end.flatMap(chosen -> ChoiceOfValue.disagreement(id, Disagreement.Subject.END, chosen,
                        PartialDate::toString)).stream())
                .flatMap(disagreement -> disagreement).toList();
        var summary = new ActivitySummary(activity.activity(), CountryShares.of(activity.facts()), budget,
                contributions,
                sums(contributions), timeline(time, start, end), partners,
                ChoiceOfValue.documents(activity.facts()).stream()
                        .collect(Collectors.toCollection(TreeSet::new)),
                Reason.COUNTED, differing.size());
        return new Result(summary, lines(activity, summary, period), years(summary, activity.facts(), period),
                differing);
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
    private static Set<String> own(SortedMap<OrganisationRole, SortedSet<String>> partners) {
        return partners.entrySet().stream().filter(entry -> entry.getKey() != OrganisationRole.PARTNER)
                .flatMap(entry -> entry.getValue().stream()).collect(Collectors.toSet());
    }

    /// A start behind the end is a disagreement that no period can hold.
    private static Period period(Optional<PartialDate> start, Optional<PartialDate> end) {
        var impossible = start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first());
        return impossible ? Period.UNKNOWN : new Period(start, end);
    }

    private Timeline timeline(ActivityPeriod time, Optional<ChoiceOfValue.Chosen<PartialDate>> start,
            Optional<ChoiceOfValue.Chosen<PartialDate>> end) {
        var from = start.map(chosen -> ChoiceOfValue.figure(chosen, chosen.value().value(), Rule.TIME));
        var to = end.map(chosen -> ChoiceOfValue.figure(chosen, chosen.value().value(), Rule.TIME));
        var first = from.map(Figure::value);
        var last = to.map(Figure::value);
        return new Timeline(from, to, time.originalEnd(), status.status(first, last), status.elapsed(first, last));
    }

    private SortedMap<FundingRole, Money> sums(List<Contribution> contributions) {
        var sums = new TreeMap<FundingRole, Money>();
        contributions.stream().flatMap(contribution -> contribution.figure().value().reporting().stream())
                .forEach(money -> sums.merge(FundingRole.CONTRIBUTION, money, Money::plus));
        return sums;
    }

    private List<FundingLine> lines(ActivityFacts activity, ActivitySummary summary, Period period) {
        var used = summary.budget().map(Figure::used).orElse(List.of());
        var shares = summary.contributions().stream().flatMap(contribution -> contribution.figure().used().stream())
                .toList();
        return activity.facts().stream().filter(fact -> fact.claim() instanceof Funding).map(fact -> {
            var funding = FundingFigures.funding(fact);
            var amount = conversion.amount(fact, funding, period);
            return new FundingLine(fact.id(), activity.activity().id(), new TreeSet<>(funding.countries().isEmpty()
                    ? summary.countries().keySet()
                    : funding.countries()), funding.role(), fact.organisation(), amount,
                    funding.financeType(), reason(fact, amount, used, shares), fact.evidence().document());
        }).toList();
    }

    private static Reason reason(Fact fact, Amount amount, List<String> used, List<String> shares) {
        if (amount.reporting().isEmpty()) {
            return Reason.NO_RATE;
        }
        if (used.contains(fact.id())) {
            return used.getFirst().equals(fact.id()) || shares.contains(fact.id()) ? Reason.COUNTED : Reason.REPEATED;
        }
        return shares.contains(fact.id()) ? Reason.PART_OF_BUDGET : Reason.OTHER_VALUE_CHOSEN;
    }

    private List<YearLine> years(ActivitySummary summary, List<Fact> facts, Period period) {
        var lines = new ArrayList<YearLine>();
        summary.budget().ifPresent(budget -> lines.addAll(years(summary, FundingRole.BUDGET, budget, facts, period)));
        summary.contributions().forEach(contribution -> lines
                .addAll(years(summary, FundingRole.CONTRIBUTION, contribution.figure(), facts, period)));
        return merged(lines);
    }

    private List<YearLine> years(ActivitySummary summary, FundingRole role, Figure<Amount> figure, List<Fact> facts,
            Period period) {
        var first = facts.stream().filter(fact -> figure.used().contains(fact.id())).min(Fact.ORDER)
                .map(FundingFigures::funding);
        var own = figure.used().size() == 1 ? first.map(Funding::period).orElse(Period.UNKNOWN) : Period.UNKNOWN;
        return figure.value().reporting().map(money -> years.lines(
                new YearAllocation.Dated(summary.activity().id(), role, money, own, first.flatMap(Funding::date)),
                period))
                .orElse(List.of());
    }

    /// One line for each role, year and way of allocation.
    private static List<YearLine> merged(List<YearLine> lines) {
        var merged = new TreeMap<YearLine, Money>(Comparator.comparing(YearLine::role)
                .thenComparingInt(line -> line.year().orElse(Integer.MAX_VALUE)).thenComparing(YearLine::allocation));
        lines.forEach(line -> merged.merge(line, line.money(), Money::plus));
        return merged.entrySet().stream().map(entry -> new YearLine(entry.getKey().activity(), entry.getKey().role(),
                entry.getKey().year(), entry.getValue(), entry.getKey().allocation())).toList();
    }
}
