package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final Records records;
    private final Map<Key, String> ids = new HashMap<>();
    private final TreeMap<String, Activity> activities = new TreeMap<>();
    private final TreeMap<String, List<Match>> matches = new TreeMap<>();
    private final Set<Key> parents = new HashSet<>();
    private final Map<String, String> parentsOfAll = new HashMap<>();
    private final Map<Key, String> named = new HashMap<>();
    private final List<Joined> joined = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final TreeMap<String, Suggestion> suggestions = new TreeMap<>();

    /// An activity as one document keys it.
    record Key(String document, String subject) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var byDocument = document.compareTo(other.document);
            return byDocument == 0 ? subject.compareTo(other.subject) : byDocument;
        }
    }

    Activities(Gazetteer gazetteer, IdentityWeights weights, DecidedMatches decided, Records records) {
        this.records = records;
        this.gazetteer = gazetteer;
        this.weights = weights;
        this.comparison = new Comparison(weights);
        this.decided = decided;
    }

    /// What was joined: how documents name it, and why it is one. It holds no more of the profiles, for there are many.
    private record Joined(List<Mentioned> mentioned, List<Match> matches, boolean isSplit) {

        private static Joined of(Linkage.Group group) {
            return new Joined(group.profiles().stream().map(Profile::mentioned).toList(), group.matches(),
                    group.isSplit());
        }
    }

    /// Two that were not joined, though alike.
    private record Left(Key one, Key other, Match match) {}

    /// Tells which profiles of all documents are one activity.
    void link(List<Profile> profiles) {
        var pairs = new ArrayList<>(decided.joins(profiles));
        Blocking.pairs(profiles, (one, other) -> comparison.pair(one, other).ifPresent(pairs::add));
        var linkage = new Linkage(profiles, decided.splits(profiles));
        linkage.join(pairs, weights.join())
                .forEach(pair -> left.add(new Left(pair.one().key(), pair.other().key(), pair.match())));
        linkage.groups().forEach(group -> joined.add(Joined.of(group)));
    }

    /// Gives the activities that were linked their ids.
    void register(Registry registry) {
        joined.stream().flatMap(one -> one.mentioned().stream()).forEach(mentioned -> mentioned.names().forEach(
                name -> name.claim().parent().ifPresent(parent -> parents.add(named(mentioned, parent)))));
        joined.stream()
                .sorted(Comparator.comparing(Joined::isSplit).thenComparing(one -> known(one).isEmpty()))
                .forEach(one -> register(one, registry));
        registry.formerIds().forEach((id, former) -> activities.computeIfPresent(id, (_, one) -> one.merged(
                Stream.concat(one.formerIds().stream(), former.stream()).distinct().sorted().toList())));
        setParents();
        suggest();
        joined.clear();
        left.clear();
    }

    private static Key named(Mentioned mentioned, String name) {
        return new Key(mentioned.key().document(), Spelling.plain(name));
    }

    private void register(Joined one, Registry registry) {
        var known = known(one);
        var names = names(one, known);
        var identifiers = one.mentioned().stream().flatMap(mentioned -> mentioned.record().stream()).distinct().sorted()
                .toList();
        var written = Stream.concat(names.written().stream(), identifiers.stream()).toList();
        var id = registry.register(names.shown(), written,
                known.map(KnownActivity::id).or(() -> identifiers.stream().findFirst()));
        identifiers.forEach(record -> records.join(record, id));
        for (var mentioned : one.mentioned()) {
            ids.put(mentioned.key(), id);
            mentioned.names().stream().map(name -> named(mentioned, name.claim().name())).filter(parents::contains)
                    .forEach(name -> named.put(name, id));
        }
        matches.put(id, one.matches());
        var shown = decided.name(id, names.written()).orElse(names.shown());
        var former = identifiers.stream().filter(record -> !record.equals(id)).toList();
        activities.put(id, new Activity(id, former, shown, names.byLanguage(),
                names.aliases(), known.map(KnownActivity::kind).orElseGet(() -> kind(one)), Optional.empty()));
    }

    private static Naming names(Joined one, Optional<KnownActivity> known) {
        var names = new Naming();
        one.mentioned().stream().flatMap(mentioned -> mentioned.names().stream()).forEach(name -> {
            names.count(name.language(), name.claim().name(), 1);
            name.claim().aliases().forEach(names::alias);
        });
        known.ifPresent(entry -> {
            names.know(entry.names());
            entry.acronyms().forEach(names::alias);
        });
        return names;
    }

    private Optional<KnownActivity> known(Joined one) {
        return one.mentioned().stream().flatMap(mentioned -> mentioned.known().stream()).findFirst()
                .flatMap(gazetteer::findActivity);
    }

    /// The most frequent one that documents tell.
    private static ActivityKind kind(Joined one) {
        var kinds = new TreeMap<ActivityKind, Integer>();
        one.mentioned().stream().flatMap(mentioned -> mentioned.names().stream())
                .forEach(name -> kinds.merge(name.claim().kind(), 1, Integer::sum));
        var most = kinds.values().stream().max(Integer::compare).orElse(0);
        return kinds.entrySet().stream().filter(entry -> entry.getValue().equals(most)).map(Map.Entry::getKey)
                .findFirst()
                .orElse(ActivityKind.PROJECT);
    }

    /// The gazetteer's parents, and those that documents tell; one that names no activity of the ledger is left out.
    private void setParents() {
        var chosen = new Parents();
        for (var one : joined) {
            var id = id(one.mentioned().getFirst().key());
            one.mentioned().stream().flatMap(mentioned -> mentioned.known().stream())
                    .flatMap(known -> gazetteer.findWhole(known).stream()).findFirst()
                    .filter(activities::containsKey).ifPresent(parent -> chosen.know(id, parent));
            one.mentioned().forEach(mentioned -> told(mentioned).forEach(parent -> chosen.tell(id, parent)));
        }
        records.families(chosen::tell);
        parentsOfAll.putAll(chosen.byChild());
        parentsOfAll.forEach((id, parent) -> activities.computeIfPresent(id, (_, child) -> child.under(parent)));
    }

    /// The parents that a document tells of an activity, each once; a parent is named in the same document.
    private Stream<String> told(Mentioned mentioned) {
        return mentioned.names().stream().flatMap(name -> name.claim().parent().stream())
                .flatMap(parent -> Optional.ofNullable(named.get(named(mentioned, parent))).stream()).distinct();
    }

    /// Each pair of activities once, by what matches best.
    private void suggest() {
        for (var pair : left) {
            var both = new TreeSet<>(List.of(id(pair.one()), id(pair.other())));
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

    /// The id of the activity that the record of an identifier tells of.
    Optional<String> ofRecord(String identifier) {
        return records.activity(RecordId.of(identifier));
    }

    /// The ids of all activities, those of records too, sorted.
    List<String> ids() {
        return Stream.concat(activities.keySet().stream(), records.alone().stream()).sorted().toList();
    }

    /// Makes those that only records tell of.
    RecordActivities ofRecords() {
        return new RecordActivities(records, parentsOfAll);
    }

    /// Those that are not of records alone, sorted by id.
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
