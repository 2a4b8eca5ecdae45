package org.esep.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How far names are the same, 0 to 1, inflection and order of words allowed for. Words that many names share, such as
/// those of kinds, countries and legal forms in whatever language, weigh the less the more names have them.
record Likeness(Map<String, Long> names, double telling) {

    /// From here on two names are of one thing.
    static final double ENOUGH = 0.55;

    private static final double BY_ACRONYM = 0.7;
    private static final double OF_PART = 0.75;

    /// The share of all names up to which a word tells as much as any other, and the least number of names.
    private static final double TELLING = 0.02;
    private static final int FEW = 2;

    /// Learns from distinct names how common each word is.
    static Likeness learnt(Set<String> names) {
        var counts = names.stream().flatMap(name -> NameWord.of(name).stream().map(NameWord::stem).distinct())
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        return new Likeness(counts, Math.max(FEW, TELLING * names.size()));
    }

    /// How alike two things are by whichever of their names are the most alike.
    double of(Collection<String> some, Collection<String> others) {
        var best = some.stream()
                .flatMap(one -> others.stream().map(other -> alike(NameWord.of(one), NameWord.of(other))))
                .mapToDouble(Double::doubleValue).max().orElse(0);
        var acronyms = acronyms(some);
        acronyms.retainAll(acronyms(others));
        return acronyms.isEmpty() ? best : Math.max(best, BY_ACRONYM);
    }

    private static Set<String> acronyms(Collection<String> names) {
        return names.stream().flatMap(name -> NameWord.acronym(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private double alike(List<NameWord> some, List<NameWord> others) {
        var common = weight(common(some, others));
        var shorter = Math.min(weight(some), weight(others));
        if (shorter == 0) {
            return 0;
        }
        var share = common / (weight(some) + weight(others) - common);
        var isPart = common >= 0.99 * shorter && (shorter >= 2 || share >= 0.45);
        return isPart ? Math.max(share, OF_PART) : share;
    }

    /// The words of the one that the other has too, each word of the other taken once.
    private static List<NameWord> common(List<NameWord> some, List<NameWord> others) {
        var left = new ArrayList<>(others);
        return some.stream()
                .filter(word -> left.stream().filter(word::isSame).findFirst().map(left::remove).orElse(false))
                .toList();
    }

    private double weight(List<NameWord> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(NameWord word) {
        return Math.min(1, telling / Math.max(1, names.getOrDefault(word.stem(), 0L)));
    }
}
