package org.esep.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The rules of a language as they are written, and their patterns by what they can begin with, so that each word or
/// mention of a line leads to the few that are worth a try there.
public final class Rules {

    private final List<Rule> all;
    private final Shelves<Beginning> byWord;
    private final Map<Slot, List<Attempt>> bySlot = new EnumMap<>(Slot.class);
    private final List<Attempt> atStart = new ArrayList<>();
    private final List<Attempt> anywhere = new ArrayList<>();

    public Rules(List<Rule> rules) {
        this.all = List.copyOf(rules);
        var words = new LinkedHashMap<WordForm, List<Attempt>>();
        var number = 0;
        for (var rule : rules) {
            for (var pattern : rule.patterns()) {
                put(Attempt.of(number, rule, pattern), pattern.elements(), words);
                number++;
            }
        }
        this.byWord = new Shelves<>(words.entrySet().stream()
                .map(entry -> new Beginning(entry.getKey(), List.copyOf(entry.getValue()))).toList(), Beginning::first);
    }

    /// A pattern of a rule; `number` counts the patterns of all rules in the order in which they are written, `words` are
    /// those without which it cannot be found.
    public record Attempt(int number, Rule rule, Pattern pattern, List<Phrases> words) {

        public Attempt {
            words = List.copyOf(words);
        }

        private static Attempt of(int number, Rule rule, Pattern pattern) {
            return new Attempt(number, rule, pattern, pattern.elements().stream()
                    .filter(Element.Words.class::isInstance).map(element -> ((Element.Words) element).alternatives())
                    .toList());
        }

        /// Whether a line with such mentions and words could have it.
        public boolean mayBeIn(Set<Slot> mentions, Beginnings line) {
            for (var phrases : words) {
                if (!phrases.mayBeIn(line)) {
                    return false;
                }
            }
            return mentions.containsAll(pattern.needs());
        }
    }

    private record Beginning(WordForm first, List<Attempt> attempts) {}

    private void put(Attempt attempt, List<Element> elements, Map<WordForm, List<Attempt>> words) {
        var first = elements.isEmpty() ? Optional.<Element>empty() : Optional.of(elements.getFirst());
        first.ifPresentOrElse(element -> {
            switch (element) {
                case Element.Words(var alternatives) -> alternatives.all()
                        .forEach(phrase -> add(attempt, words.computeIfAbsent(phrase.first(), _ -> new ArrayList<>())));
                case Element.Mentioned(var slot) ->
                    add(attempt, bySlot.computeIfAbsent(slot, _ -> new ArrayList<>()));
                case Element.Gap _ -> add(attempt, anywhere);
                case Element.Start _ -> add(attempt, atStart);
                case Element.Maybe(var maybe) -> {
                    put(attempt, List.of(maybe), words);
                    put(attempt, elements.subList(1, elements.size()), words);
                }
            }
        }, () -> add(attempt, anywhere));
    }

    private static void add(Attempt attempt, List<Attempt> attempts) {
        if (attempts.isEmpty() || attempts.getLast().number() != attempt.number()) {
            attempts.add(attempt);
        }
    }

    public List<Rule> all() {
        return all;
    }

    /// Tries the patterns that can begin with a word.
    public void at(String word, Consumer<Attempt> trial) {
        for (var beginning : byWord.at(word)) {
            if (beginning.first().fits(word)) {
                beginning.attempts().forEach(trial);
            }
        }
    }

    /// Tries the patterns that can begin with a mention of a kind.
    public void at(Slot slot, Consumer<Attempt> trial) {
        bySlot.getOrDefault(slot, List.of()).forEach(trial);
    }

    /// Tries the patterns that begin where the line does.
    public void atStart(Consumer<Attempt> trial) {
        atStart.forEach(trial);
    }

    /// Tries the patterns that can begin with anything.
    public void anywhere(Consumer<Attempt> trial) {
        anywhere.forEach(trial);
    }
}
