package org.esep.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the pairs of profiles that are worth comparing, so that the work grows about as their number: those that share
/// an identifier, an abbreviation or one of the rarer words of their names (prefix filtering: two names that have much
/// in common share one of the rarer words of each). In a block of many only neighbours by name are compared (sorted
/// neighbourhood).
final class Blocking {

    private static final int LETTERS = 5;
    private static final double RARER = 0.7;
    private static final int SMALL = 40;
    private static final int WINDOW = 12;

    private final List<Profile> profiles;
    private final List<List<String>> keys;

    /// Each profile's keys come the rarest first; equal ones are one string, for there are many.
    private Blocking(List<Profile> profiles) {
        this.profiles = profiles;
        Map<String, Integer> counts = new HashMap<>();
        profiles.forEach(profile -> keys(profile).forEach(key -> counts.merge(key, 1, Integer::sum)));
        Map<String, String> same = new HashMap<>();
        counts.keySet().forEach(key -> same.put(key, key));
        var rarestFirst = Comparator.comparing((String key) -> counts.getOrDefault(key, 0))
                .thenComparing(Comparator.naturalOrder());
        this.keys = profiles.stream().map(profile -> rarer(
                keys(profile).stream().map(key -> same.getOrDefault(key, key)).sorted(rarestFirst).toList())).toList();
    }

    /// Gives each pair once, in an order that depends on nothing but the profiles.
    static void pairs(List<Profile> profiles, BiConsumer<Profile, Profile> pair) {
        new Blocking(profiles).forEachPair(pair);
    }

    private void forEachPair(BiConsumer<Profile, Profile> pair) {
        var blocks = new TreeMap<String, List<Integer>>();
        for (var index = 0; index < profiles.size(); index++) {
            for (var key : keys.get(index)) {
                blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(index);
            }
        }
        blocks.forEach((key, block) -> forEachPair(key, block, pair));
    }

    private void forEachPair(String key, List<Integer> block, BiConsumer<Profile, Profile> pair) {
        var near = block.size() <= SMALL ? block : block.stream().sorted(Comparator.comparing(this::name)).toList();
        var window = block.size() <= SMALL ? block.size() : WINDOW;
        for (var i = 0; i < near.size(); i++) {
            for (var j = i + 1; j < Math.min(near.size(), i + 1 + window); j++) {
                if (isFirstShared(key, near.get(i), near.get(j))) {
                    pair.accept(profiles.get(near.get(i)), profiles.get(near.get(j)));
                }
            }
        }
    }

    private String name(int index) {
        return profiles.get(index).titles().stream().map(title -> String.join(" ", title.words()))
                .collect(Collectors.joining("|")) + profiles.get(index).key();
    }

    /// A pair that shares several keys is told in the block of the first.
    private boolean isFirstShared(String key, int one, int other) {
        return keys.get(one).stream().filter(keys.get(other)::contains).findFirst().filter(key::equals).isPresent();
    }

    /// The words of a name but the most frequent ones, all other keys whole.
    private static List<String> rarer(List<String> keys) {
        var words = keys.stream().filter(key -> key.startsWith("w")).count();
        var most = (long) Math.ceil(RARER * words);
        var kept = keys.stream().filter(key -> key.startsWith("w")).limit(most);
        return Stream.concat(keys.stream().filter(key -> !key.startsWith("w")), kept).toList();
    }

    private static String start(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    private static Set<String> keys(Profile profile) {
        var keys = new TreeSet<String>();
        profile.known().ifPresent(id -> keys.add("i:" + id));
        for (var title : profile.titles()) {
            title.acronyms().forEach(acronym -> keys.add("a:" + acronym));
            title.words().forEach(word -> keys.add("w:" + start(word)));
            title.letters().forEach(word -> keys.add("w:" + start(word)));
        }
        return keys;
    }
}
