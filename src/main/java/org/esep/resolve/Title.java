package org.esep.resolve;

import java.util.Collection;
import java.util.List;

import org.esep.iati.Country;

/// What the name of an activity says, whatever its language: its telling `words`, in English where the language's terms
/// know them and else in Latin letters; the `years` and other `numbers`, such as that of a phase; the `countries`; and the
/// abbreviations that it is or has in brackets. Each list is sorted.
record Title(List<String> words, List<String> years, List<String> numbers, List<Country> countries,
        List<String> acronyms) {

    Title {
        words = sorted(words);
        years = sorted(years);
        numbers = sorted(numbers);
        countries = sorted(countries);
        acronyms = sorted(acronyms);
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> things) {
        return things.stream().distinct().sorted().toList();
    }
}
