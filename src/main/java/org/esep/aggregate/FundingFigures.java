package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// The money of one activity by rule 1: its budget, what each funder contributes, and its transactions. Contributions
/// are parts of the budget; where none is stated it is their sum, "at least".
final class FundingFigures {

    private final String activity;
    private final Records records;
    private final ChoiceOfValue choice;
    private final CurrencyConversion conversion;
    private final Period period;

    FundingFigures(String activity, Records records, ChoiceOfValue choice, CurrencyConversion conversion,
            Period period) {
        this.activity = activity;
        this.records = records;
        this.choice = choice;
        this.conversion = conversion;
        this.period = period;
    }

    /// A fact with its amount, as it enters a figure.
    record Part(Fact fact, Amount amount) {}

    /// A figure, the facts whose amounts were added for it, and the documents whose unknown dates passed over a step.
    record Decided<T>(T figure, List<Part> parts, Set<String> undated,
            Optional<Disagreement> disagreement) {}

    Optional<Decided<Figure<Amount>>> statedBudget() {
        var claims = new MoneyClaims(of(FundingRole.BUDGET), records);
        var stated = claims.exclusive();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        var decided = decided(stated, Disagreement.Subject.BUDGET);
        var superseded = claims.superseded().stream().map(fact -> new LeftOut(fact.id(), Reason.SUPERSEDED)).toList();
        return Optional.of(new Decided<>(decided.figure().without(superseded), decided.parts(), decided.undated(),
                decided.disagreement()));
    }

    /// By funder, the one whose name no document tells first.
    List<Decided<Contribution>> contributions() {
        Map<String, List<Fact>> byFunder = new TreeMap<>();
        of(FundingRole.CONTRIBUTION).forEach(
                fact -> byFunder.computeIfAbsent(fact.organisation().orElse(""), _ -> new ArrayList<>()).add(fact));
        return byFunder.entrySet().stream().map(entry -> contribution(entry.getKey(), entry.getValue())).toList();
    }

    private Decided<Contribution> contribution(String funder, List<Fact> stated) {
        var decided = decided(new MoneyClaims(stated, records).added(), Disagreement.Subject.CONTRIBUTION);
        return new Decided<>(
                new Contribution(funder.isEmpty() ? Optional.empty() : Optional.of(funder), decided.figure()),
                decided.parts(), decided.undated(), decided.disagreement());
    }

    /// All lines of one kind of transaction that the chosen document reports.
    Optional<Decided<Figure<Amount>>> transactions(FundingRole role) {
        var stated = new MoneyClaims(of(role), records).all();
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(decided(stated, Disagreement.Subject.TRANSACTIONS));
    }

    private Decided<Figure<Amount>> decided(List<ChoiceOfValue.Stated<MoneyClaims.Claim>> stated,
            Disagreement.Subject subject) {
        var chosen = choice.among(stated);
        var parts = chosen.value().value().parts().stream()
                .map(fact -> new Part(fact, conversion.amount(fact, funding(fact), period))).toList();
        var sum = add(parts.stream().map(Part::amount).toList());
        return new Decided<>(choice.figure(chosen, sum, Rule.CHOOSING_AMONG_DOCUMENTS), parts, chosen.undated(),
                ChoiceOfValue.disagreement(activity, subject, chosen, MoneyClaims.Claim::told));
    }

    /// The sum of the contributions of distinct funders, at least so much; nothing where there are none. Money whose
    /// funder is unknown may be that of a known one and is left out where there is any.
    static Optional<Decided<Figure<Amount>>> atLeast(List<Decided<Contribution>> contributions) {
        if (contributions.isEmpty()) {
            return Optional.empty();
        }
        var known = contributions.stream().filter(share -> share.figure().funder().isPresent()).toList();
        var added = known.isEmpty() ? contributions : known;
        var sum = add(added.stream().map(share -> share.figure().figure().value()).toList());
        var leftOut = new ArrayList<LeftOut>();
        contributions.forEach(share -> leftOut.addAll(share.figure().figure().leftOut()));
        contributions.stream().filter(share -> !added.contains(share))
                .flatMap(share -> share.figure().figure().used().stream())
                .forEach(fact -> leftOut.add(new LeftOut(fact, Reason.FUNDER_UNKNOWN)));
        var figure = new Figure<>(new Amount(sum.original(), sum.reporting(), sum.rate(), Qualifier.AT_LEAST),
                Rule.CHOOSING_AMONG_DOCUMENTS, Choice.SUM_OF_CONTRIBUTIONS,
                added.stream().flatMap(share -> share.figure().figure().used().stream()).toList(), leftOut,
                added.stream().flatMap(share -> share.figure().figure().documents().stream())
                        .distinct().sorted().toList());
        return Optional.of(new Decided<>(figure, added.stream().flatMap(share -> share.parts().stream()).toList(),
                Set.of(), Optional.empty()));
    }

    /// The sum as stated where all are of one currency, and in the reporting currency what has a rate, "at least" where
    /// something has none.
    private static Amount add(List<Amount> amounts) {
        if (amounts.size() == 1) {
            return amounts.getFirst();
        }
        var currencies = amounts.stream().flatMap(amount -> amount.original().stream()).map(Money::currency).distinct()
                .count();
        var original = currencies == 1 && amounts.stream().allMatch(amount -> amount.original().isPresent())
                ? amounts.stream().flatMap(amount -> amount.original().stream()).reduce(Money::plus)
                : Optional.<Money>empty();
        var reporting = amounts.stream().flatMap(amount -> amount.reporting().stream()).reduce(Money::plus);
        var rates = amounts.stream().map(Amount::rate).distinct().toList();
        return new Amount(original, reporting, rates.size() == 1 ? rates.getFirst() : Optional.empty(),
                qualifier(amounts));
    }

    private static Qualifier qualifier(List<Amount> amounts) {
        var qualifiers = amounts.stream().map(Amount::qualifier).distinct().toList();
        if (amounts.stream().anyMatch(amount -> amount.reporting().isEmpty())) {
            return Qualifier.AT_LEAST;
        }
        return qualifiers.size() == 1 ? qualifiers.getFirst() : Qualifier.ABOUT;
    }

    private List<Fact> of(FundingRole role) {
        return records.standing().stream().filter(fact -> fact.claim() instanceof Funding funding
                && funding.role() == role && isMoney(fact, funding)).toList();
    }

    /// Lines of structured data count whatever they are, corrections among them; their budgets may be nothing.
    private static boolean isMoney(Fact fact, Funding funding) {
        var sign = funding.money().amount().signum();
        return sign > 0 || funding.role().isTransaction() || (sign == 0 && fact.evidence().pointer().isPresent());
    }

    static Funding funding(Fact fact) {
        if (fact.claim() instanceof Funding funding) {
            return funding;
        }
        throw new IllegalArgumentException("no funding: " + fact.id());
    }
}
