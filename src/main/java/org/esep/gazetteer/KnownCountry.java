package org.esep.gazetteer;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;

/// A country with its names by language (ISO 639-1): those of CLDR first, then other ways to write it, such as a long form;
/// `places` are its capital, its regions and its larger towns, by language.
public record KnownCountry(Country country, SortedMap<String, List<String>> names,
        SortedMap<String, List<String>> places) {

    public KnownCountry {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }
}
