package org.esep.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How far names are the same, 0 to 1, inflection and order of words, legal forms and words that many names share
/// allowed for.
record Likeness(NameWords words) {

    /// From here on two names are of one thing.
    static final double ENOUGH = 0.55;

    private static final double BY_ACRONYM = 0.7;
    private static final double OF_PART = 0.75;
    private static final double COMMON = 0.35;

    /// How alike two things are by whichever of their names are the most alike.
    double of(Collection<String> some, Collection<String> others) {
        var best = some.stream()
                .flatMap(one -> others.stream().map(other -> alike(telling(one), telling(other))))
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

    /// The words that say whom or what a name means; all of them where none does.
    private List<NameWord> telling(String name) {
        var all = NameWord.of(name);
        var kept = all.stream().filter(word -> !words.empty().contains(word)).toList();
        return kept.isEmpty() ? all : kept;
    }

    /// The words of the one that the other has too, each word of the other taken once.
    private static List<NameWord> common(List<NameWord> some, List<NameWord> others) {
        var left = new ArrayList<>(others);
        return some.stream()
                .filter(word -> left.stream().filter(word::isSame).findFirst().map(left::remove).orElse(false))
                .toList();
    }

    private double weight(List<NameWord> some) {
        return some.stream().mapToDouble(word -> words.common().contains(word.stem()) ? COMMON : 1).sum();
    }
}
