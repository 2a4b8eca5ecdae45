package org.esep.structured;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Country;

/// Codes of ISO lists, in capitals or not.
final class Codes {

    /// Codes of ISO 4217 that are no currency: none at all and one for tests.
    private static final Set<String> NO_MONEY = Set.of("XXX", "XTS");

    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> !NO_MONEY.contains(currency.getCurrencyCode()))
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    /// ISO 3166-1 and, as the IATI list Country has it, Kosovo.
    private static final Map<String, Country> COUNTRIES = Stream
            .concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Country::new));

    private Codes() {}

    /// A currency of ISO 4217.
    static Optional<Currency> findCurrency(String code) {
        return Optional.ofNullable(CURRENCIES.get(capitals(code)));
    }

    /// A country of ISO 3166-1.
    static Optional<Country> findCountry(String code) {
        return Optional.ofNullable(COUNTRIES.get(capitals(code)));
    }

    private static String capitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
