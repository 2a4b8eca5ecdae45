package org.esep.gazetteer;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;

/// A country with its names by language (ISO 639-1): those of CLDR first, then other ways to write it, such as a long form.
public record KnownCountry(Country country, SortedMap<String, List<String>> names) {

    public KnownCountry {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }
}
