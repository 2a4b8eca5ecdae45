package org.esep.aggregate;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.fact.Suggestion;
import org.esep.iati.Country;

/// Two activities that may be one and were not joined, with the names that outputs show and the countries of both.
public record Alike(Suggestion suggestion, String name, String otherName, SortedSet<Country> countries) {

    public Alike {
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    }
}
