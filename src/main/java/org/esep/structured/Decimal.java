package org.esep.structured;

import java.math.BigDecimal;
import java.util.Optional;

import org.esep.iati.Percentage;

/// Numbers as XML Schema writes decimals: digits, one point, a sign before them, no exponent.
final class Decimal {

    /// No amount of money is longer; longer ones are there to burn time.
    private static final int LONGEST = 40;

    private Decimal() {}

    static Optional<BigDecimal> find(String text) {
        return isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /// A part of a whole; nothing where the number is none of 0 to 100.
    static Optional<Percentage> findPercentage(String text) {
        return find(text).filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0)
                .map(Percentage::new);
    }

    private static boolean isDecimal(String text) {
        var digits = 0;
        var points = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= '0' && letter <= '9') {
                digits++;
            } else if (letter == '.') {
                points++;
            } else if (at > 0 || (letter != '-' && letter != '+')) {
                return false;
            }
        }
        return digits > 0 && points < 2 && text.length() <= LONGEST;
    }
}
