package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// The money of one activity by rule 1: its budget, and what each funder contributes. Contributions are parts of the
/// budget; where none is stated it is their sum, "at least".
final class FundingFigures {

    private static final Comparator<Money> BY_MONEY = Comparator
            .comparing((Money money) -> money.currency().getCurrencyCode())
            .thenComparing(Money::amount);

    private final List<Fact> facts;
    private final ChoiceOfValue choice;
    private final CurrencyConversion conversion;
    private final Period period;

    FundingFigures(List<Fact> facts, ChoiceOfValue choice, CurrencyConversion conversion, Period period) {
        this.facts = List.copyOf(facts);
        this.choice = choice;
        this.conversion = conversion;
        this.period = period;
    }

    /// The amounts that one document states for one funder: added to each other, as far as they are of one currency.
    private record Claimed(List<Money> amounts) {

        private String told() {
            return String.join(" + ", amounts.stream().map(Money::toString).toList());
        }
    }

    /// A figure with the disagreement behind it, if any.
    record Decided<T>(T figure, Optional<Disagreement> disagreement) {}

    Optional<Decided<Figure<Amount>>> statedBudget(String activity) {
        var budgets = of(FundingRole.BUDGET);
        if (budgets.isEmpty()) {
            return Optional.empty();
        }
        Map<Money, List<Fact>> byMoney = new TreeMap<>(BY_MONEY);
        budgets.forEach(
                fact -> byMoney.computeIfAbsent(canonical(funding(fact), byMoney), _ -> new ArrayList<>()).add(fact));
        var chosen = choice.among(byMoney.entrySet().stream()
                .map(entry -> new ChoiceOfValue.Stated<>(entry.getKey(), entry.getValue(), precision(entry.getValue())))
                .toList());
        var fact = chosen.value().facts().stream()
                .min(Comparator.comparingInt(FundingFigures::vagueness).thenComparing(Fact.ORDER))
                .orElseThrow();
        var amount = conversion.amount(fact, funding(fact), period);
        return Optional.of(new Decided<>(ChoiceOfValue.figure(chosen, amount, Rule.CHOOSING_AMONG_DOCUMENTS),
                ChoiceOfValue.disagreement(activity, Disagreement.Subject.BUDGET, chosen, Money::toString)));
    }

    /// An amount that another text states in another currency beside it is that amount.
    private static Money canonical(Funding funding, Map<Money, List<Fact>> known) {
        return Stream.concat(Stream.of(funding.money()), funding.alsoStatedAs().stream()).filter(known::containsKey)
                .findFirst().orElse(funding.money());
    }

    List<Decided<Contribution>> contributions(String activity) {
        Map<String, List<Fact>> byFunder = new TreeMap<>();
        of(FundingRole.CONTRIBUTION).forEach(
                fact -> byFunder.computeIfAbsent(fact.organisation().orElse(""), _ -> new ArrayList<>()).add(fact));
        return byFunder.entrySet().stream().map(entry -> contribution(activity, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Decided<Contribution> contribution(String activity, String funder, List<Fact> stated) {
        Map<String, List<Fact>> byDocument = new TreeMap<>();
        stated.forEach(
                fact -> byDocument.computeIfAbsent(fact.evidence().document(), _ -> new ArrayList<>()).add(fact));
        Map<Claimed, List<Fact>> byClaim = new TreeMap<>(Comparator.comparing(Claimed::told));
        byDocument.values()
                .forEach(facts -> byClaim.computeIfAbsent(claimed(facts), _ -> new ArrayList<>()).addAll(facts));
        var chosen = choice.among(byClaim.entrySet().stream()
                .map(entry -> new ChoiceOfValue.Stated<>(entry.getKey(), entry.getValue(), precision(entry.getValue())))
                .toList());
        var figure = ChoiceOfValue.figure(chosen, sum(first(chosen.value().facts())), Rule.CHOOSING_AMONG_DOCUMENTS);
        return new Decided<>(new Contribution(funder.isEmpty() ? Optional.empty() : Optional.of(funder), figure),
                ChoiceOfValue.disagreement(activity, Disagreement.Subject.CONTRIBUTION, chosen, Claimed::told));
    }

    private static Claimed claimed(List<Fact> facts) {
        return new Claimed(facts.stream().map(fact -> funding(fact).money()).distinct().sorted(BY_MONEY).toList());
    }

    /// The distinct amounts of the first document that states the claim.
    private static List<Fact> first(List<Fact> facts) {
        var document = facts.stream().min(Fact.ORDER).orElseThrow().evidence().document();
        var distinct = new TreeMap<Money, Fact>(BY_MONEY);
        facts.stream().filter(fact -> fact.evidence().document().equals(document)).sorted(Fact.ORDER)
                .forEach(fact -> distinct.putIfAbsent(funding(fact).money(), fact));
        return List.copyOf(distinct.values());
    }

    private Amount sum(List<Fact> distinct) {
        return add(distinct.stream().map(fact -> conversion.amount(fact, funding(fact), period)).toList());
    }

    /// The sum of the contributions, at least so much; nothing where there are none.
    Optional<Figure<Amount>> atLeast(List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return Optional.empty();
        }
        var sum = add(contributions.stream().map(contribution -> contribution.figure().value()).toList());
        var amount = new Amount(sum.original(), sum.reporting(), sum.rate(), Qualifier.AT_LEAST);
        return Optional.of(new Figure<>(amount, Rule.CHOOSING_AMONG_DOCUMENTS, Choice.SUM_OF_CONTRIBUTIONS,
                contributions.stream().flatMap(contribution -> contribution.figure().used().stream()).toList(),
                contributions.stream().flatMap(contribution -> contribution.figure().leftOut().stream()).toList()));
    }

    /// The sum as stated where all are of one currency, and in the reporting currency where all have a rate.
    private static Amount add(List<Amount> amounts) {
        if (amounts.size() == 1) {
            return amounts.getFirst();
        }
        var currencies = amounts.stream().flatMap(amount -> amount.original().stream()).map(Money::currency).distinct()
                .count();
        var original = currencies == 1 && amounts.stream().allMatch(amount -> amount.original().isPresent())
                ? amounts.stream().flatMap(amount -> amount.original().stream()).reduce(Money::plus)
                : Optional.<Money>empty();
        var reporting = amounts.stream().allMatch(amount -> amount.reporting().isPresent())
                ? amounts.stream().flatMap(amount -> amount.reporting().stream()).reduce(Money::plus)
                : Optional.<Money>empty();
        var rates = amounts.stream().map(Amount::rate).distinct().toList();
        var qualifiers = amounts.stream().map(Amount::qualifier).distinct().toList();
        return new Amount(original, reporting, rates.size() == 1 ? rates.getFirst() : Optional.empty(),
                qualifiers.size() == 1 ? qualifiers.getFirst() : Qualifier.ABOUT);
    }

    private List<Fact> of(FundingRole role) {
        return facts.stream().filter(fact -> fact.claim() instanceof Funding funding && funding.role() == role
                && funding.money().amount().compareTo(BigDecimal.ZERO) > 0).toList();
    }

    static Funding funding(Fact fact) {
        if (fact.claim() instanceof Funding funding) {
            return funding;
        }
        throw new IllegalArgumentException("no funding: " + fact.id());
    }

    private static int precision(List<Fact> facts) {
        return -facts.stream().mapToInt(FundingFigures::vagueness).min().orElse(1);
    }

    private static int vagueness(Fact fact) {
        return funding(fact).qualifier() == Qualifier.EXACT ? 0 : 1;
    }
}
