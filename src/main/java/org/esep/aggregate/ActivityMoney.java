package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.Period;

/// The decided figures of money of one activity: what they are, on which years they fall, and why each fact counted or
/// did not.
record ActivityMoney(Optional<FundingFigures.Decided<Figure<Amount>>> decidedBudget,
        List<FundingFigures.Decided<Contribution>> shares,
        SortedMap<FundingRole, FundingFigures.Decided<Figure<Amount>>> transactions) {

    static ActivityMoney of(FundingFigures figures) {
        var shares = figures.contributions();
        var transactions = new TreeMap<FundingRole, FundingFigures.Decided<Figure<Amount>>>();
        for (var role : FundingRole.values()) {
            if (role.isTransaction()) {
                figures.transactions(role).ifPresent(decided -> transactions.put(role, decided));
            }
        }
        return new ActivityMoney(figures.statedBudget().or(() -> FundingFigures.atLeast(shares)), shares, transactions);
    }

    Optional<Figure<Amount>> budget() {
        return decidedBudget.map(FundingFigures.Decided::figure);
    }

    List<Contribution> contributions() {
        return shares.stream().map(FundingFigures.Decided::figure).toList();
    }

    /// In the reporting currency, each role apart.
    SortedMap<FundingRole, Money> sums() {
        var sums = new TreeMap<FundingRole, Money>();
        shares.stream().flatMap(share -> share.figure().figure().value().reporting().stream())
                .forEach(money -> sums.merge(FundingRole.CONTRIBUTION, money, Money::plus));
        transactions.forEach((role, decided) -> decided.figure().value().reporting()
                .ifPresent(money -> sums.put(role, money)));
        return sums;
    }

    private Stream<FundingFigures.Decided<?>> all() {
        return Stream.of(decidedBudget.stream(), shares.stream(), transactions.values().stream())
                .flatMap(decided -> decided);
    }

    Stream<Disagreement> disagreements() {
        return all().flatMap(decided -> decided.disagreement().stream());
    }

    Stream<String> undated() {
        return all().flatMap(decided -> decided.undated().stream());
    }

    /// The amounts of the parts of all figures, by themselves: equal ones are kept once.
    Map<Amount, Amount> amounts() {
        return all().flatMap(decided -> decided.parts().stream()).map(FundingFigures.Part::amount)
                .collect(Collectors.toMap(amount -> amount, amount -> amount, (first, _) -> first));
    }

    /// Why each fact counted or did not, by its id.
    SortedMap<String, Reason> reasons() {
        var reasons = new TreeMap<String, Reason>();
        var isSum = budget().filter(whole -> whole.choice() == Choice.SUM_OF_CONTRIBUTIONS).isPresent();
        shares.forEach(share -> tell(reasons, share.figure().figure(), share.parts(),
                isSum || budget().isEmpty() ? Reason.COUNTED : Reason.PART_OF_BUDGET));
        transactions.values().forEach(lines -> tell(reasons, lines.figure(), lines.parts(), Reason.COUNTED));
        decidedBudget.ifPresent(whole -> tell(reasons, whole.figure(), whole.parts(), Reason.COUNTED));
        return reasons;
    }

    private static void tell(SortedMap<String, Reason> reasons, Figure<Amount> figure, List<FundingFigures.Part> parts,
            Reason counted) {
        figure.used().forEach(fact -> reasons.put(fact, Reason.REPEATED));
        parts.forEach(part -> reasons.put(part.fact().id(), counted));
        figure.leftOut().forEach(leftOut -> reasons.put(leftOut.fact(), leftOut.reason()));
    }

    /// The parts of each figure on the years on which they fall; one line for each role, funder, year and way of
    /// allocation.
    List<YearLine> years(ActivitySummary summary, YearAllocation years, Period period) {
        var laying = new Laying(summary.activity().id(), years, period);
        var sole = summary.funders().size() == 1 ? Optional.of(summary.funders().first()) : Optional.<String>empty();
        var lines = new ArrayList<YearLine>();
        decidedBudget.ifPresent(whole -> lines.addAll(laying.lines(FundingRole.BUDGET, whole, _ -> sole)));
        shares.forEach(share -> lines
                .addAll(laying.lines(FundingRole.CONTRIBUTION, share, _ -> share.figure().funder())));
        transactions.forEach((role, sum) -> lines.addAll(laying.lines(role, sum, Fact::organisation)));
        return merged(lines);
    }

    /// Lays the parts of figures of one activity on years.
    private record Laying(String activity, YearAllocation years, Period period) {

        private List<YearLine> lines(FundingRole role, FundingFigures.Decided<?> decided,
                Function<Fact, Optional<String>> funder) {
            return decided.parts().stream().flatMap(part -> {
                var funding = FundingFigures.funding(part.fact());
                return part.amount().reporting().stream()
                        .flatMap(money -> years.lines(new YearAllocation.Dated(activity, role,
                                funder.apply(part.fact()), money, funding.period(), funding.date()), period).stream());
            }).toList();
        }
    }

    private static List<YearLine> merged(List<YearLine> lines) {
        var merged = new TreeMap<YearLine, Money>(Comparator.comparing(YearLine::role)
                .thenComparing(line -> line.funder().orElse(""))
                .thenComparingInt(line -> line.year().orElse(Integer.MAX_VALUE)).thenComparing(YearLine::allocation));
        lines.forEach(line -> merged.merge(line, line.money(), Money::plus));
        var shared = new Shared();
        return merged.entrySet().stream().map(entry -> entry.getKey().of(shared.of(entry.getValue()))).toList();
    }
}
