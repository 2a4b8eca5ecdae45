package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.fact.Match;
import org.esep.iati.Country;

/// Joins the profiles that match best first, and never groups that cannot be one: constrained agglomerative clustering.
/// The outcome does not depend on the order of profiles or matches.
final class Linkage {

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score())
            .thenComparing(pair -> pair.one().key()).thenComparing(pair -> pair.other().key());

    private final Map<Activities.Key, Group> groups = new HashMap<>();

    /// `apart` marks the profiles that a person split from others: only those of one mark are joined.
    Linkage(Collection<Profile> profiles, Map<Activities.Key, String> apart) {
        profiles.forEach(profile -> groups.put(profile.key(),
                Group.of(profile, Optional.ofNullable(apart.get(profile.key())))));
    }

    /// Two profiles compared; `score` is that of the match.
    record Pair(Profile one, Profile other, Match match, double score) {}

    /// Profiles that are one activity, and the matches that joined them.
    record Group(List<Profile> profiles, List<Match> matches, Traits traits) {

        private static Group of(Profile profile, Optional<String> apart) {
            return new Group(List.of(profile), List.of(), Traits.of(profile, apart));
        }

        /// Whether a person split it from others.
        boolean isSplit() {
            return traits.apart().isPresent();
        }

        private Activities.Key first() {
            return profiles.getFirst().key();
        }

        /// No two groups hold the same profile.
        private boolean isThat(Group other) {
            return first().equals(other.first());
        }

        private Group with(Group other, Match match) {
            var all = new ArrayList<>(profiles);
            all.addAll(other.profiles);
            all.sort(Comparator.comparing(Profile::key));
            var reasons = new ArrayList<>(matches);
            reasons.addAll(other.matches);
            reasons.add(match);
            return new Group(List.copyOf(all), List.copyOf(reasons), traits.with(other.traits));
        }
    }

    /// What tells activities apart whatever else they share.
    private record Traits(Set<String> documents, Set<String> records, Set<String> known, Set<String> wholes,
            Set<String> numbers,
            Set<String> years,
            Set<Country> countries, Optional<String> apart) {

        private static Traits of(Profile profile, Optional<String> apart) {
            return new Traits(Set.of(profile.key().document()), Set.copyOf(profile.record().stream().toList()),
                    Set.copyOf(profile.known().stream().toList()),
                    Set.copyOf(profile.whole().stream().toList()),
                    all(profile, Title::numbers), all(profile, Title::years), all(profile, Title::countries), apart);
        }

        private static <T> Set<T> all(Profile profile, Function<Title, List<T>> trait) {
            return profile.titles().stream().flatMap(title -> trait.apply(title).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Traits with(Traits other) {
            return new Traits(union(documents, other.documents), union(records, other.records),
                    union(known, other.known),
                    union(wholes, other.wholes),
                    union(numbers, other.numbers), union(years, other.years), union(countries, other.countries), apart);
        }

        private static <T> Set<T> union(Set<T> some, Set<T> others) {
            var all = new HashSet<>(some);
            all.addAll(others);
            return Set.copyOf(all);
        }

        private boolean contradict(Traits other) {
            return !apart.equals(other.apart) || !Collections.disjoint(documents, other.documents)
                    || differ(records, other.records)
                    || areKnownApart(other) || differ(years, other.years) || differ(countries, other.countries);
        }

        /// Whether they are different entries of the gazetteer or different phases.
        private boolean areKnownApart(Traits other) {
            return (differ(known, other.known) && Collections.disjoint(known, other.wholes)
                    && Collections.disjoint(wholes, other.known)) || differ(numbers, other.numbers);
        }

        private static <T> boolean differ(Set<T> some, Set<T> others) {
            return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
        }
    }

    /// Joins what matches at least so well; gives the pairs that were not joined and may be one all the same, the best
    /// first.
    List<Pair> join(List<Pair> pairs, double enough) {
        var left = new ArrayList<Pair>();
        for (var pair : pairs.stream().sorted(BEST_FIRST).toList()) {
            if (pair.score() < enough || !join(pair)) {
                left.add(pair);
            }
        }
        return left.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(Pair pair) {
        var one = group(pair.one());
        var other = group(pair.other());
        return !one.isThat(other) && !one.traits().areKnownApart(other.traits());
    }

    private boolean join(Pair pair) {
        var one = group(pair.one());
        var other = group(pair.other());
        if (one.isThat(other)) {
            return true;
        }
        if (!isDecided(pair.match()) && one.traits().contradict(other.traits())) {
            return false;
        }
        var joined = one.with(other, pair.match());
        joined.profiles().forEach(profile -> groups.put(profile.key(), joined));
        return true;
    }

    private static boolean isDecided(Match match) {
        return match.features().stream().anyMatch(feature -> feature.kind() == Match.Kind.DECISION);
    }

    private Group group(Profile profile) {
        return Objects.requireNonNull(groups.get(profile.key()));
    }

    /// Sorted by the first of their profiles.
    List<Group> groups() {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().first().equals(entry.getKey()))
                .sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }
}
