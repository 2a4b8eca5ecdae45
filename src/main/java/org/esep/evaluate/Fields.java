package org.esep.evaluate;

import java.util.Collections;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.esep.iati.Money;

/// Reads the fields of an object; a field that is missing, null or empty is absent.
final class Fields {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Fields() {}

    static Optional<String> text(JsonNode json, String field) {
        return json.path(field).asStringOpt().filter(text -> !text.isEmpty());
    }

    static Stream<JsonNode> items(JsonNode json, String list) {
        return json.path(list).valueStream();
    }

    /// The texts of several fields.
    static Set<String> names(JsonNode json, String... fields) {
        var names = new TreeSet<String>();
        Stream.of(fields).forEach(field -> text(json, field).ifPresent(names::add));
        return Collections.unmodifiableSet(names);
    }

    /// The money that the fields `amount` and `currency` (ISO 4217) tell.
    static Money money(JsonNode json) {
        var amount = json.path("amount").asDecimalOpt();
        var currency = text(json, "currency").filter(KNOWN::contains).map(Currency::getInstance);
        if (amount.isEmpty() || currency.isEmpty()) {
            throw new IllegalArgumentException("not an amount with its currency: " + json);
        }
        return new Money(amount.get(), currency.get());
    }
}
