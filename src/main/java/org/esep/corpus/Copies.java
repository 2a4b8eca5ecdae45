package org.esep.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells which documents bear one text: reprinted by others, cut or with a line changed. Each is compared with the
/// longest of a text only, so that a text that all the world reprinted costs no more than any other.
public final class Copies {

    /// So much of the shorter text stands in the longer one.
    private static final double ALIKE = 0.8;
    private static final int LEAST_STRETCHES = 16;
    /// A stretch that so many texts share is a phrase of its trade and leads to none of them.
    private static final int COMMON = 50;

    private final Map<Long, List<String>> bearers = new HashMap<>();
    private final SortedMap<String, Sketch> sketches;

    private Copies(SortedMap<String, Sketch> sketches) {
        this.sketches = sketches;
    }

    /// The paths of copies, each with that of the document whose text it bears: of all that bear it the one that comes
    /// first in `order`, in which every path stands.
    public static SortedMap<String, String> of(SortedMap<String, Sketch> sketches, List<String> order) {
        var copies = new TreeMap<String, String>();
        var place = IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, at -> at));
        for (var group : new Copies(sketches).groups()) {
            var original = group.stream().min(Comparator.comparing(place::get)).orElseThrow();
            group.stream().filter(path -> !path.equals(original)).forEach(path -> copies.put(path, original));
        }
        return copies;
    }

    private List<SortedSet<String>> groups() {
        var groups = new TreeMap<String, SortedSet<String>>();
        var longest = Comparator.comparingLong((String path) -> sketch(path).size()).reversed();
        for (var path : sketches.keySet().stream().sorted(longest.thenComparing(Comparator.naturalOrder())).toList()) {
            var longer = longer(path);
            longer.ifPresentOrElse(found -> groups.computeIfAbsent(found, _ -> new TreeSet<>()).add(path),
                    () -> enter(path));
        }
        groups.forEach((path, group) -> group.add(path));
        return List.copyOf(groups.values());
    }

    private Sketch sketch(String path) {
        return sketches.getOrDefault(path, Sketch.of(""));
    }

    private void enter(String path) {
        sketch(path).hashes().forEach(hash -> bearers.computeIfAbsent(hash, _ -> new ArrayList<>()).add(path));
    }

    /// The text entered before that holds most of this one.
    private Optional<String> longer(String path) {
        var candidates = new TreeSet<String>();
        sketch(path).hashes().mapToObj(hash -> bearers.getOrDefault(hash, List.of()))
                .filter(paths -> paths.size() < COMMON).forEach(candidates::addAll);
        return candidates.stream().filter(other -> shared(path, other) >= ALIKE)
                .max(Comparator.comparingDouble((String other) -> shared(path, other))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private double shared(String path, String other) {
        return sketch(path).shared(sketch(other), LEAST_STRETCHES);
    }
}
