package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Period;

/// Lays the money of one activity on the years and, where shares are stated, on the countries.
final class ActivityYears {

    private static final Comparator<YearLine> ORDER = Comparator.comparing(YearLine::role)
            .thenComparing(line -> line.funder().orElse(""))
            .thenComparingInt(line -> line.year().orElse(Integer.MAX_VALUE)).thenComparing(YearLine::allocation)
            .thenComparing(line -> line.country().map(Country::code).orElse("~"));

    private final ActivitySummary summary;
    private final YearAllocation allocation;
    private final Period period;

    /// `period` is that of the activity.
    ActivityYears(ActivitySummary summary, YearAllocation allocation, Period period) {
        this.summary = summary;
        this.allocation = allocation;
        this.period = period;
    }

    /// The parts of each figure on the years on which they fall; one line for each role, funder, year, way of allocation
    /// and, where shares are stated, country.
    List<YearLine> of(ActivityMoney money) {
        var sole = summary.funders().size() == 1 ? Optional.of(summary.funders().first()) : Optional.<String>empty();
        var lines = new ArrayList<YearLine>();
        money.decidedBudget().ifPresent(whole -> lines.addAll(lines(FundingRole.BUDGET, whole, _ -> sole)));
        money.shares().forEach(share -> lines
                .addAll(lines(FundingRole.CONTRIBUTION, share, _ -> share.figure().funder())));
        money.transactions().forEach((role, sum) -> lines.addAll(lines(role, sum, Fact::organisation)));
        var merged = merged(lines);
        return CountryShares.scope(summary) == Scope.SHARE
                ? merged(merged.stream().flatMap(this::shared).toList())
                : merged;
    }

    private List<YearLine> lines(FundingRole role, FundingFigures.Decided<?> decided,
            Function<Fact, Optional<String>> funder) {
        return decided.parts().stream().flatMap(part -> {
            var funding = FundingFigures.funding(part.fact());
            var country = role.isTransaction()
                    ? ActivityMoney.earmark(part.fact(), summary.countries().keySet())
                    : Optional.<Country>empty();
            return part.amount().reporting().stream()
                    .flatMap(money -> allocation.lines(new YearAllocation.Dated(summary.activity().id(), role,
                            funder.apply(part.fact()), money, funding.period(), funding.date(), country), period)
                            .stream());
        }).toList();
    }

    /// What of a line belongs to each country, and what to none of them.
    private Stream<YearLine> shared(YearLine line) {
        if (line.country().isPresent()) {
            return Stream.of(line);
        }
        var placed = Placed.of(summary, line.money());
        var own = placed.own().entrySet().stream()
                .map(entry -> line.in(Optional.of(entry.getKey()), entry.getValue()));
        return placed.regional().amount().signum() == 0
                ? own
                : Stream.concat(own, Stream.of(line.in(Optional.empty(), placed.regional())));
    }

    private static List<YearLine> merged(List<YearLine> lines) {
        var merged = new TreeMap<YearLine, YearLine>(ORDER);
        lines.forEach(line -> merged.merge(line, line, YearLine::plus));
        return List.copyOf(merged.values());
    }
}
