package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;

/// The largest of amounts, which come the largest first, and the others together.
public record Largest(List<BigDecimal> ranked, int most) {

    /// A bar so many times as long as the longest beside it leaves these nothing to compare by.
    private static final BigDecimal DWARFING = BigDecimal.valueOf(4);

    public Largest {
        ranked = List.copyOf(ranked);
    }

    /// How many are not among the largest.
    public int others() {
        return Math.max(0, ranked.size() - most);
    }

    public BigDecimal sumOfOthers() {
        return ranked.stream().skip(most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether the others together are better told than drawn.
    public boolean dwarfed() {
        return others() > 0 && sumOfOthers().compareTo(ranked.getFirst().multiply(DWARFING)) > 0;
    }
}
