package org.esep.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.Money;
import org.esep.iati.Qualifier;

/// Which amounts that facts state for one figure are one and the same: an amount and what stands beside it in another
/// currency, and an amount said to be approximate and the only exact one that it rounds.
final class SameMoney {

    static final Comparator<Money> ORDER = Comparator.comparing((Money money) -> money.currency().getCurrencyCode())
            .thenComparing(Money::amount);

    /// An amount rounds another that it is no further away from than this part of it.
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private final Map<Money, Money> names = new TreeMap<>(ORDER);
    private final List<Money> exact;

    SameMoney(List<Fact> facts) {
        facts.stream().sorted(Fact.ORDER).map(FundingFigures::funding).forEach(this::name);
        exact = facts.stream().map(FundingFigures::funding).filter(funding -> funding.qualifier() == Qualifier.EXACT)
                .map(Funding::money).distinct().toList();
    }

    /// All ways to state an amount go by the one that came first.
    private void name(Funding funding) {
        var ways = Stream.concat(Stream.of(funding.money()), funding.alsoStatedAs().stream()).toList();
        var name = ways.stream().filter(names::containsKey).findFirst().map(this::name).orElse(funding.money());
        ways.forEach(way -> names.putIfAbsent(way, name));
    }

    private Money name(Money money) {
        return names.getOrDefault(money, money);
    }

    /// The one way to tell the amount of a fact.
    Money of(Fact fact) {
        var funding = FundingFigures.funding(fact);
        var finer = exact.stream()
                .filter(money -> funding.qualifier() == Qualifier.ABOUT && rounds(funding.money(), money))
                .map(this::name)
                .distinct().toList();
        return name(finer.size() == 1 ? finer.getFirst() : funding.money());
    }

    private static boolean rounds(Money rough, Money exact) {
        var unit = rough.amount().stripTrailingZeros().scale();
        return rough.currency().equals(exact.currency())
                && exact.amount().setScale(unit, RoundingMode.HALF_UP).compareTo(rough.amount()) == 0
                && exact.amount().subtract(rough.amount()).abs().compareTo(rough.amount().multiply(NEAR)) <= 0;
    }
}
