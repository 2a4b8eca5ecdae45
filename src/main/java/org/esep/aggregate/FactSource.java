package org.esep.aggregate;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.esep.fact.Fact;

/// Facts in the order of [Fact#ORDER], read anew for each stream, so that no one has to hold them all.
@FunctionalInterface
public interface FactSource {

    Stream<Fact> stream();

    /// Only those about activities of which this holds; it is asked by the id of the activity, if any. A source that knows
    /// what its facts are about need not read the others.
    default Stream<Fact> about(Predicate<Optional<String>> activity) {
        return stream().filter(fact -> activity.test(fact.activity()));
    }
}
