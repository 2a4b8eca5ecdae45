package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.esep.aggregate.FactSource;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Fact;
import org.esep.store.FactStore;

/// The facts of a store, which reads no more of them than are asked for.
final class StoredFacts implements FactSource {

    private final FactStore store;
    /// By the places of the activities.
    private final List<String> activities = new ArrayList<>();

    StoredFacts(FactStore store) {
        this.store = store;
    }

    /// The activities with their facts, of which the ids are noted as they pass by.
    Stream<ActivityFacts> activities() {
        activities.clear();
        return store.activities().peek(told -> activities.add(told.activity().id()));
    }

    @Override
    public Stream<Fact> stream() {
        return store.facts();
    }

    @Override
    public Stream<Fact> about(Predicate<Optional<String>> activity) {
        return store.facts(place -> activity.test(place < 0 ? Optional.empty() : Optional.of(activities.get(place))));
    }
}
