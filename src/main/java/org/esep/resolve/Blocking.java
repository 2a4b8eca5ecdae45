package org.esep.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the pairs of profiles that are worth comparing, so that the work grows about as their number: those that share
/// an identifier, an abbreviation or one of the rarer words of their names (prefix filtering: two names that have much
/// in common share one of the rarer words of each). In a block of many only neighbours by name are compared (sorted
/// neighbourhood). Keys are numbers and blocks are stretches of one array, for there are many.
final class Blocking {

    private static final String WORD = "w:";
    private static final int LETTERS = 5;
    private static final double RARER = 0.7;
    private static final int SMALL = 40;
    private static final int WINDOW = 12;

    private final List<Profile> profiles;
    private final List<int[]> keys = new ArrayList<>();
    private final int[] starts;
    private final int[] members;

    /// Each profile's keys come in the order of their numbers.
    private Blocking(List<Profile> profiles) {
        this.profiles = profiles;
        var numbers = numbers(profiles);
        var firstWord = (int) numbers.keySet().stream().filter(key -> !key.startsWith(WORD)).count();
        profiles.forEach(profile -> keys.add(rarer(keys(profile).stream()
                .mapToInt(key -> Objects.requireNonNull(numbers.get(key))).sorted().toArray(), firstWord)));
        this.starts = new int[numbers.size() + 1];
        keys.forEach(all -> Arrays.stream(all).forEach(key -> starts[key + 1]++));
        Arrays.parallelPrefix(starts, Integer::sum);
        this.members = new int[starts[numbers.size()]];
        fill();
    }

    /// Numbers the keys: words behind all others, among them the rarest first.
    private static Map<String, Integer> numbers(List<Profile> profiles) {
        Map<String, Integer> counts = new HashMap<>();
        profiles.forEach(profile -> keys(profile).forEach(key -> counts.merge(key, 1, Integer::sum)));
        var order = counts.keySet().stream().sorted(Comparator.comparing((String key) -> key.startsWith(WORD))
                .thenComparing(key -> counts.getOrDefault(key, 0)).thenComparing(Comparator.naturalOrder())).toList();
        Map<String, Integer> numbers = new HashMap<>();
        order.forEach(key -> numbers.put(key, numbers.size()));
        return numbers;
    }

    /// The words of a name but the most frequent ones, all other keys whole.
    private static int[] rarer(int[] keys, int firstWord) {
        var others = (int) Arrays.stream(keys).filter(key -> key < firstWord).count();
        return Arrays.copyOf(keys, others + (int) Math.ceil(RARER * (keys.length - others)));
    }

    /// The members of each block in the order of the profiles.
    private void fill() {
        var next = starts.clone();
        for (var index = 0; index < keys.size(); index++) {
            for (var key : keys.get(index)) {
                members[next[key]++] = index;
            }
        }
    }

    /// Gives each pair once, in an order that depends on nothing but the profiles.
    static void pairs(List<Profile> profiles, BiConsumer<Profile, Profile> pair) {
        var blocking = new Blocking(profiles);
        var byName = blocking.byName();
        var places = new int[byName.length];
        IntStream.range(0, byName.length).forEach(place -> places[byName[place]] = place);
        for (var key = 0; key < blocking.starts.length - 1; key++) {
            var block = blocking.block(key);
            if (block.length > SMALL) {
                var near = Arrays.stream(block).map(index -> places[index]).sorted().map(place -> byName[place]);
                blocking.forEachPair(key, near.toArray(), WINDOW, pair);
            } else {
                blocking.forEachPair(key, block, block.length, pair);
            }
        }
    }

    private int[] block(int key) {
        return Arrays.copyOfRange(members, starts[key], starts[key + 1]);
    }

    private void forEachPair(int key, int[] near, int window, BiConsumer<Profile, Profile> pair) {
        for (var i = 0; i < near.length; i++) {
            for (var j = i + 1; j < Math.min(near.length, i + 1 + window); j++) {
                if (firstShared(keys.get(near[i]), keys.get(near[j])) == key) {
                    pair.accept(profiles.get(near[i]), profiles.get(near[j]));
                }
            }
        }
    }

    /// A pair that shares several keys is told in the block of the first; both are sorted and share one.
    private static int firstShared(int[] some, int[] others) {
        var one = 0;
        var other = 0;
        while (some[one] != others[other]) {
            if (some[one] < others[other]) {
                one++;
            } else {
                other++;
            }
        }
        return some[one];
    }

    /// The profiles sorted by name.
    private int[] byName() {
        var names = profiles.stream().map(Blocking::name).toList();
        return IntStream.range(0, names.size()).boxed().sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue).toArray();
    }

    private static String name(Profile profile) {
        return profile.titles().stream().map(title -> String.join(" ", title.words()))
                .collect(Collectors.joining("|")) + profile.key();
    }

    private static String start(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    /// Whether a profile may be worth comparing with one of those that have these keys: it shares an identifier, an
    /// abbreviation or half of the words of its names.
    static boolean isNear(Profile profile, Set<String> others) {
        var keys = keys(profile);
        var words = keys.stream().filter(key -> key.startsWith(WORD)).count();
        var shared = keys.stream().filter(others::contains).toList();
        return shared.stream().anyMatch(key -> !key.startsWith(WORD))
                || (!shared.isEmpty() && shared.size() >= words - shared.size());
    }

    static Set<String> keys(Profile profile) {
        var keys = new TreeSet<String>();
        profile.known().ifPresent(id -> keys.add("i:" + id));
        profile.record().ifPresent(id -> keys.add("r:" + id));
        for (var title : profile.titles()) {
            title.acronyms().forEach(acronym -> keys.add("a:" + acronym));
            title.words().forEach(word -> keys.add(WORD + start(word)));
            title.letters().forEach(word -> keys.add(WORD + start(word)));
        }
        return keys;
    }
}
