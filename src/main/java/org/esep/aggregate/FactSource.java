package org.esep.aggregate;

import java.util.stream.Stream;

import org.esep.fact.Fact;

/// Facts in the order of [Fact#ORDER], read anew for each stream, so that no one has to hold them all.
@FunctionalInterface
public interface FactSource {

    Stream<Fact> stream();
}
