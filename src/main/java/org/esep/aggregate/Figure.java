package org.esep.aggregate;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A value derived from facts by one rule, with the ids of the facts it used and those it left out, and the documents of
/// the used ones.
public record Figure<T>(T value, Rule rule, Choice choice, List<String> used, List<LeftOut> leftOut,
        SortedSet<String> documents) {

    public Figure {
        used = List.copyOf(used);
        leftOut = List.copyOf(leftOut);
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
    }

    /// The same value with more facts that it left out.
    Figure<T> without(List<LeftOut> more) {
        return new Figure<>(value, rule, choice, used, Stream.concat(leftOut.stream(), more.stream()).toList(),
                documents);
    }
}
