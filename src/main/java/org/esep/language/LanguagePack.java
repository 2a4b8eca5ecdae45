package org.esep.language;

import java.util.Collections;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Qualifier;

/// What a language's folder in the configuration says. `iso` is its ISO 639-1 code, `letters` the code points of its
/// alphabet in small form, `functionWords` the frequent words that tell it from its neighbours; `folds` are letters
/// that texts write for one another; `abbreviations` are words whose full stop ends no sentence; `titleWords` are words of
/// the names of activities with the English word for each, an empty one where they say nothing.
public record LanguagePack(String iso, Set<Integer> letters, Set<String> functionWords, SortedMap<String, String> folds,
        Set<String> abbreviations, Inflection inflection, Numerals numerals, Terms<Currency> currencies,
        Terms<Qualifier> qualifiers, Calendar calendar, Naming naming, Discourse discourse,
        Terms<String> titleWords, Rules rules) {

    public LanguagePack {
        letters = Set.copyOf(letters);
        functionWords = Set.copyOf(functionWords);
        folds = Collections.unmodifiableSortedMap(new TreeMap<>(folds));
        abbreviations = Set.copyOf(abbreviations);
    }

    /// The form in which words are compared: small letters, letters that stand for one another made one.
    public String fold(String word) {
        return fold(word, folds);
    }

    static String fold(String word, SortedMap<String, String> folds) {
        var folded = word.toLowerCase(Locale.ROOT);
        for (var entry : folds.entrySet()) {
            folded = folded.replace(entry.getKey(), entry.getValue());
        }
        return folded;
    }
}
