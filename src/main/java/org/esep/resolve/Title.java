package org.esep.resolve;

import java.util.Collection;
import java.util.List;

import org.esep.iati.Country;

/// What the name of an activity says: its telling `words`, in English where the terms of its language know them, else in
/// Latin letters, with the places that it names; the same words as Latin `letters`, whatever they mean; the `years` and other `numbers`, such
/// as that of a phase; the `countries`; and the abbreviations that it is or has in brackets. Each list is sorted.
record Title(String language, List<String> words, List<String> letters, List<String> years, List<String> numbers,
        List<Country> countries, List<String> acronyms) {

    private static final String PLACE = "@";

    Title {
        words = sorted(words);
        letters = letters.equals(words) ? words : sorted(letters);
        years = sorted(years);
        numbers = sorted(numbers);
        countries = sorted(countries);
        acronyms = sorted(acronyms);
    }

    /// A place among the words.
    static String place(String id) {
        return PLACE + id;
    }

    static boolean isPlace(String word) {
        return word.startsWith(PLACE);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> things) {
        return things.stream().distinct().sorted().toList();
    }
}
