package org.esep.iati;

import java.math.BigDecimal;

/// A part of a whole in percent, 0 to 100, both included.
public record Percentage(BigDecimal value) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Percentage {
        if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("not a percentage: " + value);
        }
    }
}
