package org.esep.extract;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.gazetteer.Gazetteer;

/// The known activities that are phases or parts of another known one, by id.
record Phases(Map<String, String> parents) {

    Phases {
        parents = Map.copyOf(parents);
    }

    static Phases of(Gazetteer gazetteer) {
        var parents = new TreeMap<String, String>();
        gazetteer.activities()
                .forEach(known -> known.parent().ifPresent(parent -> parents.put(known.id(), parent)));
        return new Phases(parents);
    }

    /// Whether a document that has named some of these ids means the same activity by another: that one itself, the whole
    /// of which it tells a phase, or the first phase that it tells of a whole.
    boolean same(Stream<String> named, String id) {
        var ids = named.distinct().toList();
        var phases = ids.stream().filter(parents::containsKey).toList();
        return ids.contains(id) || phases.stream().anyMatch(phase -> id.equals(parents.get(phase)))
                || (phases.isEmpty() && parents.containsKey(id) && ids.contains(parents.get(id)));
    }
}
