package org.esep.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Money;

/// What a careful reader takes from one document; `file` is its name without folders. Dates are ISO, as precise as
/// stated.
record Gold(String file, String language, List<Expected<Programme>> programmes, List<Expected<Sum>> envelopes,
        List<Expected<String>> milestones) {

    /// A programme with its facts; the key is the same in every document of it.
    record Programme(String key, List<String> names, List<Expected<String>> countries, List<Expected<String>> start,
            List<Expected<String>> end, List<Expected<Grant>> funding, List<Expected<Partner>> partners) {

        /// No programme of the gold standard: whatever is found of it is wrong.
        static Programme unknown(String name) {
            return new Programme("", List.of("? " + name), List.of(), List.of(), List.of(), List.of(), List.of());
        }

        /// Its name for readers.
        String name() {
            return names.isEmpty() ? key : names.getFirst();
        }
    }

    /// An organisation that takes part, by its names, and in which roles.
    record Partner(Set<String> names, Set<String> roles) {}

    /// Money, and the names of who gives it.
    record Grant(Sum sum, Set<String> funders) {

        @Override
        public String toString() {
            return sum.toString();
        }
    }

    /// Money in a role: the same in one or several currencies, each of which is right.
    record Sum(List<Money> amounts, Optional<String> role) {

        private static final BigDecimal TOLERANCE = new BigDecimal("0.5");

        Sum {
            amounts = List.copyOf(amounts);
        }

        boolean isSameMoney(Sum found) {
            return amounts.stream().anyMatch(right -> found.amounts.stream().anyMatch(money -> isSame(right, money)));
        }

        @Override
        public String toString() {
            return Stream.concat(amounts.stream().map(Money::toString), role.stream()).collect(Collectors.joining(" "));
        }

        boolean isSame(Sum found) {
            return role.equals(found.role) && isSameMoney(found);
        }

        private static boolean isSame(Money right, Money found) {
            return right.currency().equals(found.currency())
                    && right.amount().subtract(found.amount()).abs().compareTo(TOLERANCE) < 0;
        }
    }
}
