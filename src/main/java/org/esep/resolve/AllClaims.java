package org.esep.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.esep.fact.Extraction;

/// What all documents claim, read anew with every iterator; `of` gives what some of them claim, by their paths, without
/// reading the others.
public record AllClaims(Iterable<Extraction> all, Function<Set<String>, Iterable<Extraction>> of) {

    /// Few enough to be held.
    public static AllClaims held(Collection<Extraction> extractions) {
        var all = List.copyOf(extractions);
        return new AllClaims(all,
                paths -> all.stream().filter(one -> paths.contains(one.document().path())).toList());
    }
}
