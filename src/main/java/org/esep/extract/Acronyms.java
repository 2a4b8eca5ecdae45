package org.esep.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the acronyms of a document stand for; an acronym means what it was given for first.
final class Acronyms {

    private final Map<String, Mention> mentions = new HashMap<>();
    private final SortedSet<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

    void remember(String acronym, Mention mention) {
        mentions.putIfAbsent(acronym, mention);
        lengths.add(acronym.length());
    }

    /// A known acronym in a text and what it stands for.
    record Found(String acronym, Mention mention) {}

    /// The longest acronym that stands at a place of a text and goes on in no other one.
    Optional<Found> at(String text, int start) {
        for (var length : lengths) {
            var end = start + length;
            if (end <= text.length() && !continues(text, end)) {
                var acronym = text.substring(start, end);
                var mention = Optional.ofNullable(mentions.get(acronym));
                if (mention.isPresent()) {
                    return mention.map(known -> new Found(acronym, known));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean continues(String text, int offset) {
        return offset < text.length()
                && (Character.isUpperCase(text.charAt(offset)) || Character.isDigit(text.charAt(offset)));
    }
}
