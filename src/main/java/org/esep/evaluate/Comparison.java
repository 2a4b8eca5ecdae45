package org.esep.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// What is expected beside what was found. All that is the same as one expected fact is one match.
record Comparison<T, F>(List<Match<T, F>> matches, List<Found<F>> wrong) {

    Comparison {
        matches = List.copyOf(matches);
        wrong = List.copyOf(wrong);
    }

    /// An expected fact with all that was found of it, which may be nothing.
    record Match<T, F>(Expected<T> expected, List<Found<F>> found) {

        Match {
            found = List.copyOf(found);
        }
    }

    static <T, F> Comparison<T, F> of(List<Expected<T>> expected, List<Found<F>> found, BiPredicate<T, F> same) {
        var left = new ArrayList<>(found);
        var matches = new ArrayList<Match<T, F>>();
        for (var gold : expected) {
            var hits = left.stream().filter(fact -> same.test(gold.value(), fact.value())).toList();
            left.removeAll(hits);
            matches.add(new Match<>(gold, hits));
        }
        return new Comparison<>(matches, left);
    }
}
