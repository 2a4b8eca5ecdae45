package org.esep.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Joins things that share a key, unless the gazetteer knows them as two different ones. The result does not depend on
/// the order of the things but for the order of its lists.
final class Clusters<T> {

    /// What a key begins with that joins even what the gazetteer knows as two.
    static final String DECIDED = "decided:";

    private final List<T> things = new ArrayList<>();
    private final List<List<String>> keys = new ArrayList<>();
    private final List<Optional<String>> known = new ArrayList<>();

    /// `keys`: whatever, if equal, means the same thing, the strongest first; `id`: the gazetteer's id of it.
    void add(T thing, List<String> sharedKeys, Optional<String> id) {
        things.add(thing);
        keys.add(List.copyOf(sharedKeys));
        known.add(id);
    }

    /// A thing told by all its mentions, and the gazetteer's id of it.
    record Cluster<T>(List<T> members, Optional<String> known) {

        Cluster {
            members = List.copyOf(members);
        }
    }

    List<Cluster<T>> clusters() {
        var parents = new ArrayList<>(IntStream.range(0, things.size()).boxed().toList());
        var ids = new ArrayList<>(known);
        joinKnown(parents);
        joinKeys(parents, ids);
        Map<Integer, List<Integer>> members = new HashMap<>();
        IntStream.range(0, things.size())
                .forEach(index -> members.computeIfAbsent(root(parents, index), _ -> new ArrayList<>()).add(index));
        return members.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Cluster<>(entry.getValue().stream().map(things::get).toList(),
                        entry.getValue().stream().flatMap(index -> known.get(index).stream()).findFirst()))
                .toList();
    }

    private void joinKnown(List<Integer> parents) {
        Map<String, Integer> first = new HashMap<>();
        for (var index = 0; index < things.size(); index++) {
            if (known.get(index).isPresent()) {
                var other = first.putIfAbsent(known.get(index).get(), index);
                if (other != null) {
                    join(parents, other, index);
                }
            }
        }
    }

    /// Keys in alphabetical order, so that a conflict ends the same way whatever came first.
    private void joinKeys(List<Integer> parents, List<Optional<String>> ids) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (var index = 0; index < things.size(); index++) {
            for (var key : keys.get(index)) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(index);
            }
        }
        byKey.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> joinAll(entry.getKey(), entry.getValue(), parents, ids));
    }

    private void joinAll(String key, List<Integer> sharing, List<Integer> parents, List<Optional<String>> ids) {
        var told = sharing.stream().flatMap(index -> id(parents, ids, index).stream()).distinct().toList();
        if (told.size() > 1 && !key.startsWith(DECIDED)) {
            return;
        }
        sharing.stream().sorted(Comparator.naturalOrder()).forEach(index -> {
            join(parents, sharing.getFirst(), index);
            told.stream().findFirst().ifPresent(id -> ids.set(root(parents, index), Optional.of(id)));
        });
    }

    private static Optional<String> id(List<Integer> parents, List<Optional<String>> ids, int index) {
        return ids.get(root(parents, index)).or(() -> ids.get(index));
    }

    private static int root(List<Integer> parents, int index) {
        var at = index;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    private static void join(List<Integer> parents, int one, int other) {
        var first = root(parents, one);
        var second = root(parents, other);
        parents.set(Math.max(first, second), Math.min(first, second));
    }
}
