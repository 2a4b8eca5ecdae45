package org.esep.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Phrases with what each of them means; the longest that fits wins, then the one written first.
public record Terms<T>(List<Entry<T>> entries) {

    public Terms {
        entries = List.copyOf(entries);
    }

    /// A phrase and its meaning.
    public record Entry<T>(Phrase phrase, T meaning) {}

    /// A meaning found in a text and how many words tell it.
    public record Found<T>(T meaning, int words) {}

    public Optional<Found<T>> find(List<String> text, int start) {
        return entries.stream().map(entry -> new Found<>(entry.meaning(), entry.phrase().fits(text, start)))
                .filter(found -> found.words() > 0)
                .max(Comparator.comparingInt(Found::words));
    }
}
