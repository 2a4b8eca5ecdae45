package org.esep.extract;

import java.util.Optional;
import java.util.stream.Stream;

import org.esep.gazetteer.Gazetteer;

/// The known activities that are phases or parts of another known one, by id.
record Phases(Gazetteer gazetteer) {

    /// The whole that an id is a phase of.
    Optional<String> whole(String id) {
        return gazetteer.findWhole(id);
    }

    /// Whether a document that has named some of these ids means the same activity by another: that one itself, the whole
    /// of which it tells a phase, or the first phase that it tells of a whole.
    boolean same(Stream<String> named, String id) {
        var all = named.distinct().toList();
        var phases = all.stream().filter(one -> whole(one).isPresent()).toList();
        return all.contains(id) || phases.stream().anyMatch(phase -> whole(phase).filter(id::equals).isPresent())
                || (phases.isEmpty() && whole(id).filter(all::contains).isPresent());
    }
}
