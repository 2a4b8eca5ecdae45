package org.esep.aggregate;

import java.util.List;
import java.util.stream.Stream;

/// A value derived from facts by one rule, with the ids of the facts it used and those it left out, and the documents of
/// the used ones, sorted.
public record Figure<T>(T value, Rule rule, Choice choice, List<String> used, List<LeftOut> leftOut,
        List<String> documents) {

    public Figure {
        used = List.copyOf(used);
        leftOut = List.copyOf(leftOut);
        documents = List.copyOf(documents);
    }

    /// The same value with more facts that it left out.
    Figure<T> without(List<LeftOut> more) {
        return new Figure<>(value, rule, choice, used, Stream.concat(leftOut.stream(), more.stream()).toList(),
                documents);
    }
}
