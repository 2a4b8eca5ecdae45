package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.esep.aggregate.FactSource;
import org.esep.fact.Fact;
import org.esep.store.FactStore;

/// The facts of a store, which reads no more of them than are asked for.
final class StoredFacts implements FactSource {

    private final FactStore store;
    private final List<String> activities = new ArrayList<>();

    StoredFacts(FactStore store) {
        this.store = store;
    }

    @Override
    public Stream<Fact> stream() {
        return store.facts();
    }

    @Override
    public Stream<Fact> about(Predicate<Optional<String>> activity) {
        var ids = activities();
        return store.facts(place -> activity.test(place < 0 ? Optional.empty() : Optional.of(ids.get(place))));
    }

    /// The ids by the places of the activities, which do not change while the facts are read.
    private synchronized List<String> activities() {
        if (activities.isEmpty()) {
            store.activityIds().forEach(activities::add);
        }
        return activities;
    }
}
