package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.iati.Edition;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Qualifier;

/// What each document claims about one figure of money. Claims of the same amounts are one claim of several documents.
final class MoneyClaims {

    /// The better a fact stands for its amount: exact before approximate, with a time before without.
    private static final Comparator<Fact> BEST = Comparator.comparingInt(MoneyClaims::vagueness)
            .thenComparing(fact -> FundingFigures.funding(fact).period().isUnknown())
            .thenComparing(fact -> FundingFigures.funding(fact).date().isEmpty()).thenComparing(Fact.ORDER);

    private final List<Fact> facts;
    private final Records records;
    private final SameMoney same;

    MoneyClaims(List<Fact> facts, Records records) {
        this.facts = List.copyOf(facts);
        this.records = records;
        this.same = new SameMoney(facts);
    }

    /// The facts whose amounts are added, what they say, and all facts that say it.
    record Claim(List<Money> amounts, List<Fact> parts, List<Fact> facts) {

        private String listed() {
            return amounts.stream().map(Money::toString).collect(Collectors.joining(" + "));
        }

        /// The sum in each currency.
        String told() {
            return amounts.stream()
                    .collect(Collectors.toMap(Money::currency, Function.identity(), Money::plus, LinkedHashMap::new))
                    .values().stream().map(Money::toString).collect(Collectors.joining(" + "));
        }
    }

    /// Distinct amounts of one document add.
    List<ChoiceOfValue.Stated<Claim>> added() {
        return stated(documents().map(said -> claim(distinct(said).values(), said)));
    }

    /// Every amount of one document counts, equal ones too: lines of structured data.
    List<ChoiceOfValue.Stated<Claim>> all() {
        return stated(documents().map(said -> claim(said, said)));
    }

    /// Distinct amounts of prose exclude each other; budgets of structured data are each of a period of their own and
    /// add, a revised one in place of the original of the same start.
    List<ChoiceOfValue.Stated<Claim>> exclusive() {
        return stated(documents().flatMap(said -> said.getFirst().evidence().pointer().isPresent()
                ? Stream.of(claim(revised(said), revised(said)))
                : distinct(said).keySet().stream().map(money -> claim(List.of(best(said, money)), of(said, money)))));
    }

    /// Budgets in place of which a document states revised ones.
    List<Fact> superseded() {
        return facts.stream().filter(fact -> isOriginal(fact) && documents()
                .anyMatch(said -> said.contains(fact) && !revised(said).contains(fact))).toList();
    }

    /// Records of structured data are as documents.
    private Stream<List<Fact>> documents() {
        return facts.stream().sorted(Fact.ORDER).collect(Collectors.groupingBy(records::place,
                TreeMap::new, Collectors.toList())).values().stream();
    }

    /// Each amount with the fact that stands for it.
    private Map<Money, Fact> distinct(List<Fact> said) {
        var distinct = new TreeMap<Money, Fact>(SameMoney.ORDER);
        said.stream().sorted(BEST).forEach(fact -> distinct.putIfAbsent(same.of(fact), fact));
        return distinct;
    }

    private List<Fact> of(List<Fact> said, Money money) {
        return said.stream().filter(fact -> same.of(fact).equals(money)).toList();
    }

    private Fact best(List<Fact> said, Money money) {
        return of(said, money).stream().min(BEST).orElseThrow();
    }

    /// Without the budgets in place of which there are revised ones of the same start.
    static List<Fact> revised(List<Fact> said) {
        var revised = said.stream().filter(fact -> !isOriginal(fact)).map(MoneyClaims::start).toList();
        return said.stream().filter(fact -> !isOriginal(fact) || !revised.contains(start(fact))).toList();
    }

    private static boolean isOriginal(Fact fact) {
        return FundingFigures.funding(fact).edition() == Edition.ORIGINAL;
    }

    private static Optional<PartialDate> start(Fact fact) {
        return FundingFigures.funding(fact).period().start();
    }

    private Claim claim(Collection<Fact> parts, List<Fact> facts) {
        return new Claim(parts.stream().map(same::of).sorted(SameMoney.ORDER).toList(), List.copyOf(parts), facts);
    }

    /// Equal claims as one, told by the parts of the document that tells it best.
    private static List<ChoiceOfValue.Stated<Claim>> stated(Stream<Claim> claims) {
        var byAmounts = claims.collect(Collectors.groupingBy(Claim::listed, TreeMap::new, Collectors.toList()));
        return byAmounts.values().stream().map(MoneyClaims::merged).toList();
    }

    private static ChoiceOfValue.Stated<Claim> merged(List<Claim> equal) {
        var facts = new ArrayList<Fact>();
        equal.forEach(claim -> facts.addAll(claim.facts()));
        var best = equal.stream()
                .min(Comparator.comparing(claim -> claim.parts().stream().max(BEST).orElseThrow(), BEST))
                .orElseThrow();
        return new ChoiceOfValue.Stated<>(new Claim(best.amounts(), best.parts(), facts), facts,
                -facts.stream().mapToInt(MoneyClaims::vagueness).min().orElse(1));
    }

    private static int vagueness(Fact fact) {
        return FundingFigures.funding(fact).qualifier() == Qualifier.EXACT ? 0 : 1;
    }
}
