package org.esep.aggregate;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.Country;

/// Counts facts while they pass by, in all and by the countries that they are shown in.
final class FactCounting {

    private static final double LOW_CONFIDENCE = 0.5;

    private final Counting whole = new Counting();
    private final Map<Country, Counting> byCountry = new TreeMap<>();

    private static final class Counting {

        private final TreeMap<String, Long> byDocument = new TreeMap<>();
        private final TreeSet<String> organisations = new TreeSet<>();
        private final TreeMap<Boolean, Long> doubtful = new TreeMap<>();

        private void add(Fact fact) {
            byDocument.merge(fact.evidence().document(), 1L, Long::sum);
            fact.organisation().ifPresent(organisations::add);
            doubtful.merge(fact.evidence().confidence() < LOW_CONFIDENCE, 1L, Long::sum);
        }

        private FactCount count() {
            return new FactCount(byDocument.values().stream().mapToLong(Long::longValue).sum(),
                    doubtful.getOrDefault(true, 0L), byDocument, organisations);
        }
    }

    /// A fact about an activity that works in these countries.
    void add(Fact fact, Collection<Country> countries) {
        whole.add(fact);
        var here = new TreeSet<>(countries);
        here.addAll(countries(fact));
        here.forEach(country -> byCountry.computeIfAbsent(country, _ -> new Counting()).add(fact));
    }

    /// The countries that a fact belongs to whatever activity it is about.
    static Collection<Country> countries(Fact fact) {
        return switch (fact.claim()) {
            case Envelope envelope -> envelope.countries();
            case Milestone milestone -> milestone.countries();
            case ActivityNamed _,ActivityRecord _,CountryStated _,PeriodStated _,Funding _,Participation _ ->
                java.util.List.of();
        };
    }

    FactCount whole() {
        return whole.count();
    }

    SortedMap<Country, FactCount> byCountry() {
        var counts = new TreeMap<Country, FactCount>();
        byCountry.forEach((country, counting) -> counts.put(country, counting.count()));
        return counts;
    }
}
