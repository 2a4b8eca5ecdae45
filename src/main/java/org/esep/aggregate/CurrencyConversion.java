package org.esep.aggregate;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;
import org.esep.settings.Rate;
import org.esep.settings.RateTable;

/// Rule 6, currency: an amount keeps its own currency and reaches the reporting currency once, at the annual average of
/// its year: that of its value date, else of its date, else of the middle of its period, else of its document, else of the middle of the
/// activity's period. Without a year or a rate it is not converted. Rounded to cents, half to even. Several threads may ask
/// at once.
final class CurrencyConversion {

    private static final int CENTS = 2;

    private final Currency reporting;
    private final RateTable rates;
    private final Sources sources;
    private final Map<Key, Optional<Rate>> known = new ConcurrentHashMap<>();
    private final Set<Rate> used = new ConcurrentSkipListSet<>(
            java.util.Comparator.comparing((Rate rate) -> rate.from().getCurrencyCode())
                    .thenComparingInt(Rate::year).thenComparing(Rate::fit));

    private record Key(Currency currency, int year) {}

    CurrencyConversion(Currency reporting, RateTable rates, Sources sources) {
        this.reporting = reporting;
        this.rates = rates;
        this.sources = sources;
    }

    Money nothing() {
        return new Money(java.math.BigDecimal.ZERO, reporting);
    }

    /// The amount of a fact; `period` is that of its activity.
    Amount amount(Fact fact, Funding funding, Period period) {
        var year = year(fact, funding, period);
        return amount(funding.money(), funding.qualifier(), year);
    }

    Amount amount(Money money, Qualifier qualifier, OptionalInt year) {
        if (money.currency().equals(reporting)) {
            return new Amount(Optional.of(money), Optional.of(money), Optional.empty(), qualifier);
        }
        var rate = year.isEmpty() ? Optional.<Rate>empty() : rate(money.currency(), year.getAsInt());
        rate.ifPresent(used::add);
        return new Amount(Optional.of(money), rate.map(found -> converted(money, found)), rate, qualifier);
    }

    private Optional<Rate> rate(Currency currency, int year) {
        return known.computeIfAbsent(new Key(currency, year), _ -> rates.rate(currency, reporting, year));
    }

    private Money converted(Money money, Rate rate) {
        return new Money(money.amount().multiply(rate.value()).setScale(CENTS, RoundingMode.HALF_EVEN), reporting);
    }

    private OptionalInt year(Fact fact, Funding funding, Period period) {
        return funding.flow().valueDate().map(CurrencyConversion::year)
                .or(() -> funding.date().map(date -> year(date.first()))).or(() -> middle(funding.period()))
                .or(() -> Optional.of(published(fact)).filter(OptionalInt::isPresent)).or(() -> middle(period))
                .orElse(OptionalInt.empty());
    }

    /// The year of the fact's document.
    OptionalInt published(Fact fact) {
        return sources.published(fact).map(date -> year(date.first())).orElse(OptionalInt.empty());
    }

    private static OptionalInt year(LocalDate date) {
        return OptionalInt.of(date.getYear());
    }

    /// The year of the middle day; with one end only, of that end.
    static Optional<OptionalInt> middle(Period period) {
        if (period.start().isPresent() && period.end().isPresent()) {
            var first = period.start().get().first();
            return Optional.of(year(first.plusDays(ChronoUnit.DAYS.between(first, period.end().get().last()) / 2)));
        }
        return period.start().or(period::end).map(PartialDate::first).map(CurrencyConversion::year);
    }

    /// The rates that were used, by currency and year.
    List<Rate> used() {
        return List.copyOf(used);
    }
}
