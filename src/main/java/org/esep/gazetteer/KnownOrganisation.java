package org.esep.gazetteer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;
import org.esep.iati.OrganisationType;

/// An organisation that the gazetteer knows. `names` by language (ISO 639-1), the first of each the one to show;
/// `acronyms` in any language; `weak` names mean it only beside a stronger hint.
public record KnownOrganisation(String id, SortedMap<String, List<String>> names, List<String> acronyms,
        List<String> weak, OrganisationType type, Optional<Country> country) {

    public KnownOrganisation {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        acronyms = List.copyOf(acronyms);
        weak = List.copyOf(weak);
    }
}
