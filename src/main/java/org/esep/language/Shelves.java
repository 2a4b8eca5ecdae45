package org.esep.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Things that begin with a word, put so that its first two letters lead to those that it could begin.
final class Shelves<T> {

    static final int COUNT = 256;

    private final List<List<T>> shelves = new ArrayList<>();
    private final BitSet filled = new BitSet(COUNT);

    /// Each shelf keeps the order of the things; what can begin with any letters is on every shelf.
    Shelves(List<T> things, Function<T, WordForm> first) {
        var anywhere = things.stream().filter(thing -> isAnywhere(first.apply(thing))).toList();
        shelves.addAll(Collections.nCopies(COUNT, anywhere));
        things.stream().map(thing -> number(first.apply(thing).text())).distinct().forEach(number -> shelves
                .set(number, things.stream().filter(thing -> isOn(number, first.apply(thing))).toList()));
        IntStream.range(0, COUNT).filter(number -> !shelves.get(number).isEmpty()).forEach(filled::set);
    }

    /// Whether one of these could begin with a word of a line.
    boolean mayBegin(Beginnings line) {
        return line.leadTo(filled);
    }

    List<T> at(String word) {
        return shelves.get(number(word));
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

    static int number(String word) {
        return switch (word.length()) {
            case 0 -> 0;
            case 1 -> word.charAt(0) % COUNT;
            default -> (31 * word.charAt(0) + word.charAt(1)) % COUNT;
        };
    }
}
