package org.esep.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// The decided figures of money of one activity: what they are, for whom, and why each fact counted or did not.
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

    /// What of each role is for one country alone of the several in which the activity works.
    SortedMap<Country, SortedMap<FundingRole, Money>> earmarked(Set<Country> countries) {
        var earmarked = new TreeMap<Country, SortedMap<FundingRole, Money>>();
        transactions.forEach((role, sum) -> sum.parts().forEach(part -> earmark(part.fact(), countries)
                .ifPresent(country -> part.amount().reporting().ifPresent(money -> earmarked
                        .computeIfAbsent(country, _ -> new TreeMap<>()).merge(role, money, Money::plus)))));
        return earmarked;
    }

    /// The only country that a line is for, where the activity works there and elsewhere.
    static Optional<Country> earmark(Fact fact, Set<Country> countries) {
        var own = FundingFigures.funding(fact).countries();
        return countries.size() > 1 && own.size() == 1
                ? Optional.of(own.getFirst()).filter(countries::contains)
                : Optional.empty();
    }
}
