package org.esep.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;

/// The known activities that are phases or parts of another known one, by id.
record Phases(Map<String, String> parents, Set<String> ids) {

    Phases {
        parents = Map.copyOf(parents);
        ids = Set.copyOf(ids);
    }

    static Phases of(Gazetteer gazetteer) {
        var parents = new TreeMap<String, String>();
        gazetteer.activities()
                .forEach(known -> known.parent().ifPresent(parent -> parents.put(known.id(), parent)));
        return new Phases(parents,
                gazetteer.activities().stream().map(KnownActivity::id).collect(Collectors.toSet()));
    }

    /// The whole that an id is a phase of; phases that the gazetteer does not list end with their number.
    Optional<String> whole(String id) {
        return Optional.ofNullable(parents.get(id)).or(() -> Optional.of(id.replaceFirst("-\\d+$", ""))
                .filter(base -> !base.equals(id) && ids.contains(base)));
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
