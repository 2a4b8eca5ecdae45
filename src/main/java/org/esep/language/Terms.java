package org.esep.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Phrases with what each of them means; the longest that fits wins, then the one written first.
public final class Terms<T> {

    private static final int SHELVES = 256;

    /// The entries by the first two letters of what they can begin with, the longest first.
    private final List<List<Entry<T>>> shelves;

    public Terms(List<Entry<T>> entries) {
        var longestFirst = entries.stream().sorted(Comparator.comparingInt(entry -> -entry.phrase().words().size()))
                .toList();
        shelves = IntStream.range(0, SHELVES)
                .mapToObj(shelf -> longestFirst.stream().filter(entry -> isOn(shelf, entry.phrase())).toList())
                .toList();
    }

    /// A phrase and its meaning.
    public record Entry<T>(Phrase phrase, T meaning) {}

    /// A meaning found in a text and how many words tell it.
    public record Found<T>(T meaning, int words) {}

    public Optional<Found<T>> find(List<String> text, int start) {
        if (start >= text.size()) {
            return Optional.empty();
        }
        for (var entry : shelves.get(shelf(text.get(start)))) {
            var words = entry.phrase().fits(text, start);
            if (words > 0) {
                return Optional.of(new Found<>(entry.meaning(), words));
            }
        }
        return Optional.empty();
    }

    /// A phrase that does not tell the first two letters is on every shelf.
    private static boolean isOn(int shelf, Phrase phrase) {
        var first = phrase.words().getFirst();
        return switch (first.part()) {
            case WHOLE -> shelf == shelf(first.text());
            case BEGINNING -> first.text().length() < 2 || shelf == shelf(first.text());
            case END -> true;
        };
    }

    private static int shelf(String word) {
        return switch (word.length()) {
            case 0 -> 0;
            case 1 -> word.charAt(0) % SHELVES;
            default -> (31 * word.charAt(0) + word.charAt(1)) % SHELVES;
        };
    }
}
