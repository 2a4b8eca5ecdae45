package org.esep.settings;

import java.math.BigDecimal;
import java.util.Currency;

/// An annual average exchange rate: `value` units of `to` for one unit of `from` in `year`, with where it comes from.
/// `fit` tells whether the table holds the year asked for or its last one was taken.
public record Rate(Currency from, Currency to, int year, BigDecimal value, String source, Fit fit) {

    /// Whether the rate is of the year asked for.
    public enum Fit {
        OF_YEAR, LAST_KNOWN
    }
}
