package org.esep.evaluate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The scores of every kind by the language of the documents (ISO 639-1) and over [#ALL] of them.
public record Scores(int documents, SortedMap<String, SortedMap<Kind, Score>> byLanguage) {

    public static final String ALL = "all";

    public Scores {
        var copy = new TreeMap<String, SortedMap<Kind, Score>>();
        byLanguage.forEach(
                (language, scores) -> copy.put(language, Collections.unmodifiableSortedMap(new TreeMap<>(scores))));
        byLanguage = Collections.unmodifiableSortedMap(copy);
    }

    /// The languages, without `all`.
    public SortedSet<String> languages() {
        var languages = new TreeSet<>(byLanguage.keySet());
        languages.remove(ALL);
        return languages;
    }

    public Score of(Kind kind, String language) {
        return byLanguage.getOrDefault(language, Collections.emptySortedMap()).getOrDefault(kind, Score.NONE);
    }

    /// The mean F1 of countries, starts, ends, funding and partners, those left out that the language has none of.
    public double core(String language) {
        return Kind.CORE.stream().map(kind -> of(kind, language)).filter(score -> score.gold() + score.found() > 0)
                .mapToDouble(Score::f1).average().orElse(0);
    }
}
