package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;

/// The largest of amounts, the largest first, and how many others there are with their sum.
public record Largest(List<BigDecimal> first, int others, BigDecimal sumOfOthers) {

    /// A bar so many times as long as the longest beside it leaves these nothing to compare by.
    private static final BigDecimal DWARFING = BigDecimal.valueOf(4);

    public Largest {
        first = List.copyOf(first);
    }

    /// The first few of amounts that come the largest first.
    public static Largest of(List<BigDecimal> ranked, int most) {
        return new Largest(ranked.stream().limit(most).toList(), Math.max(0, ranked.size() - most),
                ranked.stream().skip(most).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// How many amounts there are.
    public int all() {
        return first.size() + others;
    }

    /// Whether the others together are better told than drawn.
    public boolean dwarfed() {
        return others > 0 && sumOfOthers.compareTo(first.getFirst().multiply(DWARFING)) > 0;
    }
}
