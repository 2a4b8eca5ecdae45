package org.esep.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// What a careful reader takes from one document; `file` is its name without folders. Dates are ISO, as precise as
/// stated.
record Gold(String file, String language, List<Expected<Programme>> programmes, List<Expected<Sum>> envelopes,
        List<Expected<String>> milestones) {

    /// A programme with its facts; partners by their names.
    record Programme(Set<String> names, List<Expected<String>> countries, List<Expected<String>> start,
            List<Expected<String>> end, List<Expected<Sum>> funding, List<Expected<Set<String>>> partners) {

        /// No programme of the gold standard: whatever is found of it is wrong.
        static final Programme NONE = new Programme(Set.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// Money in a role: the same in one or several currencies, each of which is right.
    record Sum(List<Money> amounts, Optional<String> role) {

        private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

        Sum {
            amounts = List.copyOf(amounts);
        }

        static Sum of(Money money, Optional<String> role) {
            return new Sum(List.of(money), role);
        }

        boolean isSameMoney(Sum found) {
            return amounts.stream().anyMatch(right -> found.amounts.stream().anyMatch(money -> isSame(right, money)));
        }

        boolean isSame(Sum found) {
            return role.equals(found.role) && isSameMoney(found);
        }

        private static boolean isSame(Money right, Money found) {
            return right.currency().equals(found.currency())
                    && right.amount().subtract(found.amount()).abs().compareTo(TOLERANCE) < 0;
        }
    }

    /// Every name of programmes and partners.
    Stream<String> names() {
        return programmes.stream().map(Expected::value).flatMap(programme -> Stream.concat(programme.names().stream(),
                programme.partners().stream().flatMap(partner -> partner.value().stream())));
    }
}
