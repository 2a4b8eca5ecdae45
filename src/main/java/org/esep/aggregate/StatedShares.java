package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.ActivityRecord.Classification;
import org.esep.fact.Basis;
import org.esep.fact.CountryStated;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.iati.Country;
import org.esep.iati.Percentage;

/// The shares of countries that documents state. What one document states belongs together: where documents contradict
/// each other, rule 1 chooses one, and those that do not contradict it complete it.
final class StatedShares {

    private final Records records;
    private final List<Fact> facts;
    private final Optional<ChoiceOfValue.Chosen<SortedMap<Country, Percentage>>> chosen;

    /// Facts in the order of [Fact#ORDER].
    StatedShares(Records records, ChoiceOfValue choice) {
        this.records = records;
        this.facts = records.standing();
        var stated = stated(records);
        this.chosen = stated.isEmpty() ? Optional.empty() : Optional.of(choice.among(stated));
    }

    /// The union of the countries over all documents, each with its share; countries that documents leave to be inferred
    /// count only where none states any, nor any line of structured data.
    SortedMap<Country, Optional<Percentage>> countries() {
        var shares = shares();
        var told = facts.stream().flatMap(fact -> country(fact).stream()).toList();
        var isStated = told.stream().anyMatch(country -> country.basis() == Basis.STATED);
        var paid = isStated ? Set.<Country>of() : countriesOfMoney();
        if (!paid.isEmpty()) {
            return new TreeMap<>(paid.stream().collect(Collectors.toMap(country -> country, _ -> Optional.empty())));
        }
        var countries = new TreeMap<Country, Optional<Percentage>>();
        told.stream().filter(country -> !isStated || country.basis() == Basis.STATED).map(CountryStated::country)
                .forEach(country -> countries.put(country, Optional.ofNullable(shares.get(country))));
        return countries;
    }

    /// Those that lines of structured data are for.
    private Set<Country> countriesOfMoney() {
        return facts.stream().filter(fact -> fact.claim() instanceof Funding funding && funding.role().isTransaction())
                .flatMap(fact -> FundingFigures.funding(fact).countries().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The recipient regions of the record whose shares were chosen, else of the first that has any. Those of another
    /// vocabulary tell of the same places in another way.
    List<Classification> regions() {
        var places = chosen.stream().flatMap(values -> values.value().facts().stream()).map(records::place)
                .collect(Collectors.toSet());
        var regions = records.counting().stream()
                .filter(stated -> places.isEmpty() || places.contains(records.place(stated.fact())))
                .map(stated -> stated.record().regions()).filter(told -> !told.isEmpty()).findFirst()
                .orElse(List.of());
        return regions.stream()
                .filter(region -> region.vocabulary().equals(regions.getFirst().vocabulary())).toList();
    }

    private SortedMap<Country, Percentage> shares() {
        var shares = new TreeMap<Country, Percentage>();
        chosen.ifPresent(values -> {
            shares.putAll(values.value().value());
            values.others().stream().map(ChoiceOfValue.Stated::value).filter(other -> !contradict(shares, other))
                    .forEach(other -> other.forEach(shares::putIfAbsent));
        });
        return shares;
    }

    Optional<Disagreement> disagreement(String activity) {
        return contradicted().flatMap(values -> ChoiceOfValue.disagreement(activity,
                Disagreement.Subject.COUNTRY_SHARES, values, StatedShares::told));
    }

    /// The documents whose unknown dates passed over a step.
    Stream<String> undated() {
        return contradicted().stream().flatMap(values -> values.undated().stream());
    }

    /// What was chosen, with the others that contradict it, if any.
    private Optional<ChoiceOfValue.Chosen<SortedMap<Country, Percentage>>> contradicted() {
        return chosen.map(values -> new ChoiceOfValue.Chosen<>(values.value(), values.choice(), values.others().stream()
                .filter(other -> contradict(values.value().value(), other.value())).toList(), values.undated()))
                .filter(values -> !values.others().isEmpty());
    }

    private static boolean contradict(SortedMap<Country, Percentage> one, SortedMap<Country, Percentage> other) {
        return one.entrySet().stream().anyMatch(share -> Optional.ofNullable(other.get(share.getKey()))
                .filter(stated -> stated.value().compareTo(share.getValue().value()) != 0).isPresent());
    }

    /// Equal shares of several documents are one value; the more countries it tells, the more precise it is.
    private static List<ChoiceOfValue.Stated<SortedMap<Country, Percentage>>> stated(Records records) {
        var byDocument = records.standing().stream()
                .filter(fact -> country(fact).flatMap(CountryStated::percentage).isPresent())
                .collect(Collectors.groupingBy(records::place, TreeMap::new, Collectors.toList()));
        var equal = byDocument.values().stream()
                .collect(Collectors.groupingBy(said -> told(split(said)), TreeMap::new, Collectors.toList()));
        return equal.values().stream().map(said -> {
            var split = split(said.getFirst());
            return new ChoiceOfValue.Stated<>(split, said.stream().flatMap(List::stream).toList(), split.size());
        }).toList();
    }

    /// The first share of each country.
    private static SortedMap<Country, Percentage> split(List<Fact> said) {
        var split = new TreeMap<Country, Percentage>();
        said.stream().flatMap(fact -> country(fact).stream())
                .forEach(stated -> stated.percentage().ifPresent(share -> split.putIfAbsent(stated.country(), share)));
        return split;
    }

    private static Optional<CountryStated> country(Fact fact) {
        return fact.claim() instanceof CountryStated stated ? Optional.of(stated) : Optional.empty();
    }

    private static String told(SortedMap<Country, Percentage> split) {
        var told = new ArrayList<String>();
        split.forEach((country, share) -> told
                .add(country.code() + " " + share.value().stripTrailingZeros().toPlainString() + " %"));
        return String.join(", ", told);
    }
}
