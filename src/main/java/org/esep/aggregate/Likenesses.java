package org.esep.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.esep.fact.Suggestion;

/// The suggestions of which both activities are in the ledger, with what readers know these by.
final class Likenesses {

    private final Activities activities;

    Likenesses(Activities activities) {
        this.activities = activities;
    }

    /// In the order of the suggestions.
    List<Alike> of(List<Suggestion> suggestions) {
        return suggestions.stream().flatMap(suggestion -> of(suggestion).stream()).toList();
    }

    private Optional<Alike> of(Suggestion suggestion) {
        return activities.find(suggestion.activity()).flatMap(one -> activities.find(suggestion.other()).map(other -> {
            var countries = new TreeSet<>(one.countries().keySet());
            countries.addAll(other.countries().keySet());
            return new Alike(suggestion, one.activity().name(), other.activity().name(), countries);
        }));
    }
}
