package org.esep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Extraction;
import org.esep.fact.RegisteredId;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.iati.ActivityKind;

/// Tells which activities of different documents are one: the same known id, name (but for inflection) or acronym.
final class Activities {

    private final Gazetteer gazetteer;
    private final Spelling spelling;
    private final Map<Key, String> ids = new HashMap<>();
    private final TreeMap<String, Activity> activities = new TreeMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /// An activity as one document keys it.
    record Key(String document, String subject) {}

    private record Told(Key key, List<Candidate> names) {}

    Activities(Gazetteer gazetteer, Spelling spelling) {
        this.gazetteer = gazetteer;
        this.spelling = spelling;
    }

    /// Resolves the activities of all documents, in the order given.
    void resolve(List<Extraction> extractions, Registry registry) {
        var clusters = new Clusters<Told>();
        for (var extraction : extractions) {
            Map<String, List<Candidate>> bySubject = new TreeMap<>();
            extraction.candidates().stream().filter(candidate -> candidate.claim() instanceof ActivityNamed)
                    .forEach(candidate -> bySubject
                            .computeIfAbsent(candidate.subject().orElse(""), _ -> new ArrayList<>()).add(candidate));
            bySubject.forEach(
                    (subject, names) -> clusters.add(new Told(new Key(extraction.document().path(), subject), names),
                            keys(names), known(names)));
        }
        clusters.clusters().forEach(cluster -> register(cluster, registry));
        parents.forEach(this::setParent);
    }

    private static Optional<String> known(List<Candidate> names) {
        return names.stream().flatMap(candidate -> named(candidate).known().stream()).findFirst();
    }

    private static ActivityNamed named(Candidate candidate) {
        return switch (candidate.claim()) {
            case ActivityNamed named -> named;
            default -> throw new IllegalArgumentException("names no activity: " + candidate);
        };
    }

    private List<String> keys(List<Candidate> names) {
        var keys = new ArrayList<String>();
        for (var candidate : names) {
            var named = named(candidate);
            keys.add("n:" + spelling.stems(named.name(), candidate.evidence().language()));
            Spelling.acronym(named.name()).ifPresent(acronym -> keys.add("a:" + acronym));
            named.aliases().stream().flatMap(alias -> Spelling.acronym(alias).stream())
                    .forEach(acronym -> keys.add("a:" + acronym));
        }
        return keys.stream().distinct().toList();
    }

    private void register(Clusters.Cluster<Told> cluster, Registry registry) {
        var names = new Naming();
        var kinds = new TreeMap<ActivityKind, Integer>();
        var parent = new ArrayList<String>();
        for (var told : cluster.members()) {
            for (var candidate : told.names()) {
                var named = named(candidate);
                names.count(candidate.evidence().language(), named.name());
                named.aliases().forEach(names::alias);
                kinds.merge(named.kind(), 1, Integer::sum);
                named.parent().ifPresent(parent::add);
            }
        }
        var known = cluster.known().flatMap(gazetteer::findActivity);
        known.ifPresent(entry -> {
            names.know(entry.names());
            entry.acronyms().forEach(names::alias);
        });
        var entry = registry.register(names.shown(), names.aliases(), cluster.known());
        cluster.members().forEach(told -> ids.put(told.key(), entry.id()));
        known.flatMap(KnownActivity::parent).or(() -> parent.stream().sorted().findFirst())
                .ifPresent(name -> parents.put(entry.id(), name));
        put(entry, names, known.map(KnownActivity::kind).orElseGet(() -> mostFrequent(kinds)));
    }

    private void put(RegisteredId entry, Naming names, ActivityKind kind) {
        activities.put(entry.id(), new Activity(entry.id(), entry.formerIds(), names.shown(), names.byLanguage(),
                names.aliases(), kind, Optional.empty()));
    }

    private static ActivityKind mostFrequent(Map<ActivityKind, Integer> kinds) {
        var most = kinds.values().stream().max(Integer::compare).orElse(0);
        return kinds.entrySet().stream().filter(entry -> entry.getValue().equals(most)).map(Map.Entry::getKey)
                .findFirst()
                .orElse(ActivityKind.PROJECT);
    }

    /// `parent` is an id or a name; one that names no activity of the ledger is left out.
    private void setParent(String id, String parent) {
        var found = Optional.ofNullable(activities.get(parent)).or(() -> activities.values().stream()
                .filter(activity -> Spelling.plain(activity.name()).equals(Spelling.plain(parent))).findFirst());
        found.filter(other -> !other.id().equals(id)).ifPresent(other -> activities.computeIfPresent(id,
                (_, child) -> new Activity(child.id(), child.formerIds(), child.name(), child.names(), child.aliases(),
                        child.kind(), Optional.of(other.id()))));
    }

    Optional<String> id(String document, String subject) {
        return Optional.ofNullable(ids.get(new Key(document, subject)));
    }

    /// Sorted by id.
    List<Activity> all() {
        return List.copyOf(activities.values());
    }
}
