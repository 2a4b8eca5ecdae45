package org.esep.aggregate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.esep.iati.Money;

/// Parts money by weights so that the parts add up to the whole to the cent: each part is rounded down, then the cents
/// that are left go one each to the parts that lost most, of equal ones to the first.
final class Shares {

    private static final int CENTS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Shares() {}

    /// The parts in the order of the weights, which are not negative and not all nothing.
    static List<Money> of(Money whole, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = weights.stream()
                .map(weight -> whole.amount().multiply(weight).divide(sum, 12, RoundingMode.HALF_EVEN)).toList();
        var parts = new ArrayList<>(exact.stream().map(part -> part.setScale(CENTS, RoundingMode.FLOOR)).toList());
        var left = whole.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var order = IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparing((Integer index) -> parts.get(index).subtract(exact.get(index)))).toList();
        for (var index : order) {
            var give = left.min(CENT).max(BigDecimal.ZERO);
            parts.set(index, parts.get(index).add(give));
            left = left.subtract(give);
        }
        return parts.stream().map(part -> new Money(part, whole.currency())).toList();
    }

    /// Another whole in the proportion of parts that may be negative and do not add up to nothing: each part is the
    /// difference of two running sums that are rounded.
    static List<Money> like(List<Money> parts, Money whole) {
        var sum = parts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var like = new ArrayList<Money>();
        var passed = BigDecimal.ZERO;
        for (var part : parts) {
            var before = running(passed, sum, whole);
            passed = passed.add(part.amount());
            like.add(new Money(running(passed, sum, whole).subtract(before), whole.currency()));
        }
        return like;
    }

    /// What of the whole lies before a place in the running sum of its parts, in cents but for all of it.
    static BigDecimal running(BigDecimal passed, BigDecimal sum, Money whole) {
        return passed.compareTo(sum) == 0
                ? whole.amount()
                : whole.amount().multiply(passed).divide(sum, CENTS, RoundingMode.HALF_EVEN);
    }
}
