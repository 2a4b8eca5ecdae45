package org.esep.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Match;
import org.esep.iati.Country;
import org.esep.iati.PartialDate;

/// What one document tells of one activity, as far as it tells it from others: its names, at least one, and what they
/// say. `known` is the id of the gazetteer's entry, `whole` that of the one
/// of which it is a phase;
/// funders and partners are ids of organisations, amounts are written with their currency.
record Profile(Activities.Key key, List<Named> names, List<Title> titles, Optional<String> known,
        Optional<String> whole,
        SortedSet<String> funders, SortedSet<String> partners, SortedSet<String> amounts, SortedSet<PartialDate> starts,
        SortedSet<PartialDate> ends, SortedSet<Country> countries) {

    Profile {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
        funders = sorted(funders);
        partners = sorted(partners);
        amounts = sorted(amounts);
        starts = sorted(starts);
        ends = sorted(ends);
        countries = sorted(countries);
    }

    /// Most documents tell little of an activity, and there are many profiles.
    private static <T> SortedSet<T> sorted(SortedSet<T> values) {
        return values.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    /// A name with its language (ISO 639-1).
    record Named(String language, ActivityNamed claim) {}

    Match.Mention mention() {
        return new Match.Mention(key.document(), names.getFirst().claim().name());
    }
}
