package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;

import org.esep.iati.Money;

/// A year's money by its quarters, in the reporting currency: those of the calendar or the fiscal year. They add up to
/// the year.
public record Quarters(BigDecimal first, BigDecimal second, BigDecimal third, BigDecimal fourth) {

    /// Of four parts.
    static Quarters of(List<Money> parts) {
        return new Quarters(parts.get(0).amount(), parts.get(1).amount(), parts.get(2).amount(),
                parts.get(3).amount());
    }

    /// All of it in one, counted from 0.
    static Quarters only(int quarter, BigDecimal amount) {
        return new Quarters(quarter == 0 ? amount : BigDecimal.ZERO, quarter == 1 ? amount : BigDecimal.ZERO,
                quarter == 2 ? amount : BigDecimal.ZERO, quarter == 3 ? amount : BigDecimal.ZERO);
    }

    Quarters plus(Quarters other) {
        return new Quarters(first.add(other.first), second.add(other.second), third.add(other.third),
                fourth.add(other.fourth));
    }

    /// Another sum in the proportion of these; all of it in the first where they are nothing together.
    Quarters like(Money other) {
        var currency = other.currency();
        var parts = List.of(new Money(first, currency), new Money(second, currency), new Money(third, currency),
                new Money(fourth, currency));
        return parts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add).signum() == 0
                ? only(0, other.amount())
                : of(Shares.like(parts, other));
    }
}
