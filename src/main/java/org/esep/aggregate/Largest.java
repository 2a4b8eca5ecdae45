package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;

/// The largest of amounts, the largest first, of how many, and the sum of the others.
public record Largest(List<BigDecimal> first, int all, BigDecimal sumOfOthers) {

    /// A bar so many times as long as the longest beside it leaves these nothing to compare by.
    private static final BigDecimal DWARFING = BigDecimal.valueOf(4);

    public Largest {
        first = List.copyOf(first);
    }

    /// The first few of amounts that come the largest first.
    public static Largest of(List<BigDecimal> ranked, int most) {
        return new Largest(ranked.stream().limit(most).toList(), ranked.size(),
                ranked.stream().skip(most).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// How many are not among the largest.
    public int others() {
        return all - first.size();
    }

    /// Whether the others together are better told than drawn.
    public boolean dwarfed() {
        return others() > 0 && sumOfOthers.compareTo(first.getFirst().multiply(DWARFING)) > 0;
    }
}
