package org.esep.iati;

import java.math.BigDecimal;
import java.util.Currency;

/// An exact amount of one currency (ISO 4217), without superfluous zeros behind the decimal point.
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        var stripped = amount.stripTrailingZeros();
        amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /// Reads `EUR 2000000`.
    public static Money parse(String text) {
        var parts = text.split(" ", 2);
        return of(parts[1], parts[0]);
    }

    /// The sum; refuses to mix currencies.
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other + " to " + this);
        }
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
