package org.esep.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.fact.Suggestion;

/// The suggestions of which both activities are in the ledger, with what readers know these by.
final class Likenesses {

    private final Map<String, ActivitySummary> activities;

    Likenesses(List<ActivitySummary> activities) {
        this.activities = activities.stream()
                .collect(Collectors.toMap(summary -> summary.activity().id(), Function.identity()));
    }

    /// In the order of the suggestions.
    List<Alike> of(List<Suggestion> suggestions) {
        return suggestions.stream().flatMap(suggestion -> of(suggestion).stream()).toList();
    }

    private Optional<Alike> of(Suggestion suggestion) {
        return find(suggestion.activity()).flatMap(one -> find(suggestion.other()).map(other -> {
            var countries = new TreeSet<>(one.countries().keySet());
            countries.addAll(other.countries().keySet());
            return new Alike(suggestion, one.activity().name(), other.activity().name(), countries);
        }));
    }

    private Optional<ActivitySummary> find(String id) {
        return Optional.ofNullable(activities.get(id));
    }
}
