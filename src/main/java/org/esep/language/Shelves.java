package org.esep.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// Things with a phrase, put so that the first two letters of a word lead to those whose phrase could begin with it.
final class Shelves<T> {

    private static final int COUNT = 256;

    private final List<List<T>> shelves = new ArrayList<>();

    /// Each shelf keeps the order of the things; what can begin with any letters is on every shelf.
    Shelves(List<T> things, Function<T, Phrase> phrase) {
        var anywhere = things.stream().filter(thing -> isAnywhere(first(thing, phrase))).toList();
        shelves.addAll(Collections.nCopies(COUNT, anywhere));
        things.stream().map(thing -> number(first(thing, phrase).text())).distinct().forEach(number -> shelves
                .set(number, things.stream().filter(thing -> isOn(number, first(thing, phrase))).toList()));
    }

    List<T> at(String word) {
        return shelves.get(number(word));
    }

    private static <T> WordForm first(T thing, Function<T, Phrase> phrase) {
        return phrase.apply(thing).words().getFirst();
    }

    private static boolean isOn(int number, WordForm first) {
        return isAnywhere(first) || number == number(first.text());
    }

    private static boolean isAnywhere(WordForm first) {
        return switch (first.part()) {
            case WHOLE -> false;
            case BEGINNING -> first.text().length() < 2;
            case END -> true;
        };
    }

    private static int number(String word) {
        return switch (word.length()) {
            case 0 -> 0;
            case 1 -> word.charAt(0) % COUNT;
            default -> (31 * word.charAt(0) + word.charAt(1)) % COUNT;
        };
    }
}
