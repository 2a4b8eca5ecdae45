package org.esep.fact;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.ActivityKind;

/// One programme after resolution. `name` is the name that outputs show, `names` the name by language (ISO 639-1),
/// `aliases` every other spelling, `parent` the id of the activity it is part of.
public record Activity(String id, List<String> formerIds, String name, SortedMap<String, String> names,
        List<String> aliases, ActivityKind kind, Optional<String> parent) {

    public Activity {
        formerIds = List.copyOf(formerIds);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        aliases = List.copyOf(aliases);
    }

    /// The same activity with the ids that were merged into its own.
    public Activity merged(List<String> ids) {
        return new Activity(id, ids, name, names, aliases, kind, parent);
    }

    /// The same activity as a part of another.
    public Activity under(String id) {
        return new Activity(this.id, formerIds, name, names, aliases, kind, Optional.of(id));
    }
}
