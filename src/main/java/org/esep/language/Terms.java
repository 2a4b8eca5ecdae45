package org.esep.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Phrases with what each of them means; the longest that fits wins, then the one written first.
public final class Terms<T> {

    private final Shelves<Entry<T>> longestFirst;

    public Terms(List<Entry<T>> entries) {
        var sorted = entries.stream().sorted(Comparator.comparingInt(entry -> -entry.phrase().words().size())).toList();
        longestFirst = new Shelves<>(sorted, entry -> entry.phrase().first());
    }

    /// A phrase and its meaning.
    public record Entry<T>(Phrase phrase, T meaning) {}

    /// A meaning found in a text and how many words tell it.
    public record Found<T>(T meaning, int words) {}

    public Optional<Found<T>> find(List<String> text, int start) {
        if (start >= text.size()) {
            return Optional.empty();
        }
        for (var entry : longestFirst.at(text.get(start))) {
            var words = entry.phrase().fits(text, start);
            if (words > 0) {
                return Optional.of(new Found<>(entry.meaning(), words));
            }
        }
        return Optional.empty();
    }
}
