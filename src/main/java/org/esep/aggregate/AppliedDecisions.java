package org.esep.aggregate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.iati.Country;
import org.esep.settings.Decision;

/// What persons decided, where it was applied: the decisions in the order in which they are written, and those on each
/// fact by its id. A fact on which there is one was confirmed, rejected, or made by a person.
public record AppliedDecisions(List<Applied> decisions, SortedMap<String, List<Decision>> byFact) {

    /// Nobody decided anything.
    public static final AppliedDecisions NONE = new AppliedDecisions(List.of(), Collections.emptySortedMap());

    public AppliedDecisions {
        decisions = List.copyOf(decisions);
        byFact = Collections.unmodifiableSortedMap(new TreeMap<>(byFact));
    }

    /// A decision with the countries that it touches.
    public record Applied(Decision decision, SortedSet<Country> countries) {

        public Applied {
            countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
        }
    }

    /// Each decision on one of these facts, once, in the order of the facts.
    public List<Decision> on(Collection<String> facts) {
        return facts.stream().flatMap(fact -> byFact.getOrDefault(fact, List.of()).stream()).distinct().toList();
    }

    /// Those that touch a country.
    AppliedDecisions in(Country country) {
        return new AppliedDecisions(
                decisions.stream().filter(applied -> applied.countries().contains(country)).toList(), byFact);
    }
}
