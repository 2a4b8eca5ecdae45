package org.esep.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.esep.language.Inflection;
import org.esep.language.LanguagePack;

/// Names of the subjects of a document, each under the beginnings of its words, for those that share words with another.
final class WordIndex {

    private final Map<String, Set<Name>> byBeginning = new HashMap<>();

    private record Name(int subject, List<String> words) {}

    /// A subject and how many words of one of its names are forms of those asked for.
    record Shared(int subject, long words) {

        private static final Comparator<Shared> MOST = Comparator.comparingLong(Shared::words)
                .thenComparing(Comparator.comparingInt(Shared::subject).reversed());
    }

    void add(int subject, List<String> words) {
        var name = new Name(subject, words);
        words.forEach(word -> byBeginning
                .computeIfAbsent(Inflection.beginning(word), _ -> new LinkedHashSet<>()).add(name));
    }

    /// Of the subjects that may be it the one that shares most words, at least so many, of several the first. One that shares
    /// so many has at least one of the rarest words.
    Optional<Shared> most(List<String> words, long least, LanguagePack pack, IntPredicate mayBe) {
        return words.stream().map(word -> byBeginning.getOrDefault(Inflection.beginning(word), Set.of()))
                .sorted(Comparator.comparingInt(Set::size)).limit(Math.max(0, words.size() - least + 1))
                .flatMap(Set::stream).distinct().filter(name -> mayBe.test(name.subject()))
                .map(name -> new Shared(name.subject(), shared(name.words(), words, pack)))
                .filter(shared -> shared.words() >= least).max(Shared.MOST);
    }

    private static long shared(List<String> words, List<String> label, LanguagePack pack) {
        return label.stream().filter(word -> words.stream().anyMatch(other -> pack.inflection().same(word, other)))
                .count();
    }
}
