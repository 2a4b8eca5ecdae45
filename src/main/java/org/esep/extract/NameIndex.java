package org.esep.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.language.Inflection;
import org.esep.language.LanguagePack;

/// Names of the subjects of a document, each under what its words begin with, for one that is written alike: word by
/// word a form of the same word. Years in only one of two names tell no difference.
final class NameIndex {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Map<String, NavigableMap<Integer, Set<List<String>>>> byBeginnings = new HashMap<>();

    void add(int subject, List<String> words) {
        keys(words).forEach(key -> byBeginnings.computeIfAbsent(key, _ -> new TreeMap<>())
                .computeIfAbsent(subject, _ -> new LinkedHashSet<>()).add(words));
    }

    /// The first subject with such a name.
    OptionalInt first(List<String> name, LanguagePack pack) {
        return keys(name).flatMapToInt(key -> found(under(key), name, pack).stream()).min();
    }

    /// The last subject with such a name.
    OptionalInt last(List<String> name, LanguagePack pack) {
        return keys(name).flatMapToInt(key -> found(under(key).descendingMap(), name, pack).stream()).max();
    }

    private NavigableMap<Integer, Set<List<String>>> under(String key) {
        return byBeginnings.getOrDefault(key, new TreeMap<>());
    }

    private static OptionalInt found(Map<Integer, Set<List<String>>> names, List<String> name, LanguagePack pack) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(other -> isSameName(other, name, pack)))
                .mapToInt(Map.Entry::getKey).findFirst();
    }

    /// Names are the same only where these are, with the years or without.
    private static Stream<String> keys(List<String> words) {
        return Stream.of(words, withoutYears(words)).distinct()
                .map(name -> name.stream().map(Inflection::beginning).collect(Collectors.joining(" ")));
    }

    private static boolean isSameName(List<String> one, List<String> other, LanguagePack pack) {
        var bare = withoutYears(one);
        var otherBare = withoutYears(other);
        var dated = bare.size() < one.size();
        var oneYears = dated != otherBare.size() < other.size() && !bare.isEmpty() && !otherBare.isEmpty();
        return oneYears ? isAlike(bare, otherBare, pack) : isAlike(one, other, pack);
    }

    private static List<String> withoutYears(List<String> words) {
        return words.stream().filter(word -> !YEAR.matcher(word).matches()).toList();
    }

    private static boolean isAlike(List<String> one, List<String> other, LanguagePack pack) {
        return one.size() == other.size() && IntStream.range(0, one.size())
                .allMatch(index -> pack.inflection().same(one.get(index), other.get(index)));
    }
}
