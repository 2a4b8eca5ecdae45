package org.esep.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects the spellings of one thing and tells which to show: by language that of the gazetteer, else the most
/// frequent one; over all the English one, else the most frequent.
final class Naming {

    private static final String ENGLISH = "en";

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final SortedMap<String, String> known = new TreeMap<>();
    private final TreeSet<String> others = new TreeSet<>();

    void count(String language, String name, int times) {
        counts.computeIfAbsent(language, _ -> new HashMap<>()).merge(name, times, Integer::sum);
    }

    /// The gazetteer's names by language, the first of each to be shown.
    void know(Map<String, List<String>> names) {
        names.forEach((language, spellings) -> {
            spellings.stream().findFirst().ifPresent(first -> known.put(language, first));
            others.addAll(spellings);
        });
    }

    void alias(String name) {
        others.add(name);
    }

    SortedMap<String, String> byLanguage() {
        var names = new TreeMap<String, String>();
        counts.forEach((language, spellings) -> names.put(language, mostFrequent(spellings)));
        names.putAll(known);
        return names;
    }

    String shown() {
        var names = byLanguage();
        if (names.containsKey(ENGLISH)) {
            return names.getOrDefault(ENGLISH, "");
        }
        var all = new HashMap<String, Integer>();
        counts.values().forEach(spellings -> spellings.forEach((name, count) -> all.merge(name, count, Integer::sum)));
        return mostFrequent(all);
    }

    /// The names in full that texts write, without abbreviations; sorted.
    List<String> written() {
        return counts.values().stream().flatMap(spellings -> spellings.keySet().stream()).distinct().sorted().toList();
    }

    /// Every spelling but the shown one, sorted.
    List<String> aliases() {
        var aliases = new TreeSet<>(others);
        counts.values().forEach(spellings -> aliases.addAll(spellings.keySet()));
        aliases.remove(shown());
        return new ArrayList<>(aliases);
    }

    private static String mostFrequent(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("");
    }
}
