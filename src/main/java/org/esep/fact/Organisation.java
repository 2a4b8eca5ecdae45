package org.esep.fact;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;
import org.esep.iati.OrganisationType;

/// One organisation after resolution; `names` by language (ISO 639-1), `aliases` every other spelling.
public record Organisation(String id, List<String> formerIds, String name, SortedMap<String, String> names,
        List<String> aliases, List<String> acronyms, OrganisationType type, Optional<Country> country) {

    public Organisation {
        formerIds = List.copyOf(formerIds);
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        aliases = List.copyOf(aliases);
        acronyms = List.copyOf(acronyms);
    }

    /// The same organisation with the ids that were merged into its own.
    public Organisation merged(List<String> ids) {
        return new Organisation(id, ids, name, names, aliases, acronyms, type, country);
    }
}
