package org.esep.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Chooses of what each activity is part, by id. What is known stands; of what documents tell, what most of them tell,
/// then the first by id, unless as many of them tell the reverse. No activity comes to be part of itself.
final class Parents {

    private static final Comparator<Told> MOST_FIRST = Comparator.comparingInt((Told told) -> -told.documents())
            .thenComparing(Told::child).thenComparing(Told::parent);

    private final SortedMap<String, String> known = new TreeMap<>();
    private final Map<String, Map<String, Integer>> told = new TreeMap<>();

    private record Told(String child, String parent, int documents) {}

    void know(String child, String parent) {
        known.put(child, parent);
    }

    /// Adds one document that tells it.
    void tell(String child, String parent) {
        told.computeIfAbsent(child, _ -> new TreeMap<>()).merge(parent, 1, Integer::sum);
    }

    SortedMap<String, String> byChild() {
        var parents = new TreeMap<String, String>();
        known.forEach((child, parent) -> put(child, parent, parents));
        all().stream().filter(one -> one.documents() > timesReversed(one))
                .forEach(one -> put(one.child(), one.parent(), parents));
        return Collections.unmodifiableSortedMap(parents);
    }

    private List<Told> all() {
        return told.entrySet().stream()
                .flatMap(child -> child.getValue().entrySet().stream()
                        .map(parent -> new Told(child.getKey(), parent.getKey(), parent.getValue())))
                .sorted(MOST_FIRST).toList();
    }

    private int timesReversed(Told one) {
        return told.getOrDefault(one.parent(), Map.of()).getOrDefault(one.child(), 0);
    }

    private static void put(String child, String parent, Map<String, String> parents) {
        if (!isAbove(child, parent, parents)) {
            parents.putIfAbsent(child, parent);
        }
    }

    /// Whether the one is the other or above it.
    private static boolean isAbove(String one, String other, Map<String, String> parents) {
        var at = Optional.of(other);
        while (at.isPresent() && !at.get().equals(one)) {
            at = Optional.ofNullable(parents.get(at.get()));
        }
        return at.isPresent();
    }
}
