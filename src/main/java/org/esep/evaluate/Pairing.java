package org.esep.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which found thing is which of the gold standard: one to one, the most alike first.
final class Pairing {

    private record Pair(int gold, int found, double likeness) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::likeness).reversed()
            .thenComparingInt(Pair::gold).thenComparingInt(Pair::found);

    private Pairing() {}

    /// The index of the gold standard by the index of what was found, those without a match left out.
    static Map<Integer, Integer> of(List<? extends Collection<String>> gold, List<? extends Collection<String>> found,
            Likeness likeness) {
        var pairs = new HashMap<Integer, Integer>();
        var taken = new HashSet<Integer>();
        IntStream.range(0, gold.size()).boxed()
                .flatMap(i -> IntStream.range(0, found.size())
                        .mapToObj(j -> new Pair(i, j, likeness.of(gold.get(i), found.get(j)))))
                .filter(pair -> pair.likeness() >= Likeness.ENOUGH).sorted(BEST_FIRST)
                .filter(pair -> !pairs.containsKey(pair.found()) && taken.add(pair.gold()))
                .forEachOrdered(pair -> pairs.put(pair.found(), pair.gold()));
        return pairs;
    }
}
