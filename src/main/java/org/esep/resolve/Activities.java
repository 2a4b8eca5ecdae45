package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.fact.Activity;
import org.esep.fact.Match;
import org.esep.fact.Suggestion;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.iati.ActivityKind;
import org.esep.settings.IdentityWeights;

/// Tells which activities of different documents are one.
final class Activities {

    private final Gazetteer gazetteer;
    private final IdentityWeights weights;
    private final Comparison comparison;
    private final DecidedMatches decided;
    private final Map<Key, String> ids = new HashMap<>();
    private final TreeMap<String, Activity> activities = new TreeMap<>();
    private final TreeMap<String, List<Match>> matches = new TreeMap<>();
    private final Map<Key, String> named = new HashMap<>();
    private final TreeMap<String, Suggestion> suggestions = new TreeMap<>();

    /// An activity as one document keys it.
    record Key(String document, String subject) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var byDocument = document.compareTo(other.document);
            return byDocument == 0 ? subject.compareTo(other.subject) : byDocument;
        }
    }

    Activities(Gazetteer gazetteer, IdentityWeights weights, DecidedMatches decided) {
        this.gazetteer = gazetteer;
        this.weights = weights;
        this.comparison = new Comparison(weights);
        this.decided = decided;
    }

    /// Resolves the activities of all documents.
    void resolve(List<Profile> profiles, Registry registry) {
        var pairs = new ArrayList<>(decided.joins(profiles));
        Blocking.pairs(profiles, (one, other) -> {
            var match = comparison.match(one, other);
            if (match.score() >= weights.suggest()) {
                pairs.add(new Linkage.Pair(one, other, match));
            }
        });
        var linkage = new Linkage(profiles, decided.splits(profiles));
        var left = linkage.join(pairs, weights.join(), weights.suggest());
        var groups = linkage.groups();
        groups.stream()
                .sorted(Comparator.comparing(Linkage.Group::isSplit).thenComparing(group -> known(group).isEmpty()))
                .forEach(group -> register(group, registry));
        registry.formerIds().forEach((id, former) -> activities.computeIfPresent(id, (_, one) -> one.merged(former)));
        setParents(groups);
        suggest(left);
    }

    private void register(Linkage.Group group, Registry registry) {
        var names = new Naming();
        var kinds = new TreeMap<ActivityKind, Integer>();
        for (var profile : group.profiles()) {
            for (var named : profile.names()) {
                names.count(named.language(), named.claim().name(), 1);
                named.claim().aliases().forEach(names::alias);
                kinds.merge(named.claim().kind(), 1, Integer::sum);
            }
        }
        var known = known(group);
        known.ifPresent(entry -> {
            names.know(entry.names());
            entry.acronyms().forEach(names::alias);
        });
        var id = registry.register(names.shown(), names.written(), known.map(KnownActivity::id));
        for (var profile : group.profiles()) {
            ids.put(profile.key(), id);
            profile.names().forEach(named -> this.named
                    .put(new Key(profile.key().document(), Spelling.plain(named.claim().name())), id));
        }
        matches.put(id, group.matches());
        var shown = decided.name(id, names.written()).orElse(names.shown());
        activities.put(id, new Activity(id, List.of(), shown, names.byLanguage(),
                names.aliases(), known.map(KnownActivity::kind).orElseGet(() -> mostFrequent(kinds)),
                Optional.empty()));
    }

    private Optional<KnownActivity> known(Linkage.Group group) {
        return group.profiles().stream().flatMap(profile -> profile.known().stream()).findFirst()
                .flatMap(gazetteer::findActivity);
    }

    private static ActivityKind mostFrequent(Map<ActivityKind, Integer> kinds) {
        var most = kinds.values().stream().max(Integer::compare).orElse(0);
        return kinds.entrySet().stream().filter(entry -> entry.getValue().equals(most)).map(Map.Entry::getKey)
                .findFirst()
                .orElse(ActivityKind.PROJECT);
    }

    /// The gazetteer's parents, and those that documents tell; one that names no activity of the ledger is left out.
    private void setParents(List<Linkage.Group> groups) {
        var parents = new Parents();
        for (var group : groups) {
            var id = id(group.profiles().getFirst().key());
            group.profiles().stream().flatMap(profile -> profile.whole().stream()).findFirst()
                    .filter(activities::containsKey)
                    .ifPresent(parent -> parents.know(id, parent));
            group.profiles().forEach(profile -> told(profile).forEach(parent -> parents.tell(id, parent)));
        }
        parents.byChild().forEach(
                (id, parent) -> activities.computeIfPresent(id, (_, child) -> child.under(parent)));
    }

    /// The parents that a document tells of an activity, each once; a parent is named in the same document.
    private Stream<String> told(Profile profile) {
        return profile.names().stream().flatMap(named -> named.claim().parent().stream())
                .map(parent -> new Key(profile.key().document(), Spelling.plain(parent)))
                .flatMap(parent -> Optional.ofNullable(named.get(parent)).stream()).distinct();
    }

    /// Each pair of activities once, by what matches best.
    private void suggest(List<Linkage.Pair> left) {
        for (var pair : left) {
            var both = new TreeSet<>(List.of(id(pair.one().key()), id(pair.other().key())));
            if (both.size() > 1) {
                suggestions.putIfAbsent(both.first() + " " + both.last(),
                        new Suggestion(both.first(), both.last(), pair.match()));
            }
        }
    }

    private String id(Key key) {
        return Objects.requireNonNull(ids.get(key));
    }

    Optional<String> id(String document, String subject) {
        return Optional.ofNullable(ids.get(new Key(document, subject)));
    }

    /// Sorted by id.
    List<Activity> all() {
        return List.copyOf(activities.values());
    }

    /// The matches that joined the documents of each activity, by its id.
    SortedMap<String, List<Match>> matches() {
        return Collections.unmodifiableSortedMap(matches);
    }

    /// Sorted by the ids of the two.
    List<Suggestion> suggestions() {
        return List.copyOf(suggestions.values());
    }
}
