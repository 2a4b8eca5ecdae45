package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Money;

/// The activities of a published run, as far as later runs are compared with it, sorted by id.
public final class EarlierRun {

    private final List<Known> activities;
    private final List<String> ids;

    private EarlierRun(List<Known> activities, List<String> ids) {
        this.activities = activities;
        this.ids = ids;
    }

    /// Begins a run of which the activities are kept there while they are read.
    public static Reading read(Keeping keeping) {
        return new Reading(keeping.begin(Known.class, Keeping.ONE), new ArrayList<>());
    }

    /// A run while it is read.
    public record Reading(Keeping.Kept<Known> kept, List<String> ids) {

        public void add(Known known) {
            kept.add(known);
            ids.add(known.id());
        }

        /// None where the activities are not sorted by id, each once.
        public Optional<EarlierRun> end() {
            var sorted = IntStream.range(1, ids.size())
                    .allMatch(at -> ids.get(at - 1).compareTo(ids.get(at)) < 0);
            return sorted ? Optional.of(new EarlierRun(kept.end(), ids)) : Optional.empty();
        }
    }

    /// In the order of their ids; they may lie elsewhere and be read when asked.
    public List<Known> activities() {
        return activities;
    }

    Optional<Known> find(String id) {
        var place = Collections.binarySearch(ids, id);
        return place < 0 ? Optional.empty() : Optional.of(activities.get(place));
    }

    /// The figures of an activity that are compared. Contributions stand under the id of the funder, empty where it is
    /// unknown.
    public record Known(String id, List<String> formerIds, String name, ActivityStatus status,
            SortedSet<Country> countries, SortedMap<Key, Change.State> figures) {

        public Known {
            formerIds = List.copyOf(formerIds);
        }
    }

    /// Which figure of an activity; `of` is the funder of a contribution, else empty.
    public record Key(Change.Subject subject, String of) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var bySubject = subject.compareTo(other.subject);
            return bySubject == 0 ? of.compareTo(other.of) : bySubject;
        }
    }

    /// What a later run will find of an activity.
    static Known of(ActivitySummary summary) {
        var figures = new TreeMap<Key, Change.State>();
        summary.budget().ifPresent(budget -> put(figures, new Key(Change.Subject.BUDGET, ""), told(budget.value()),
                budget.documents()));
        summary.contributions().forEach(share -> put(figures,
                new Key(Change.Subject.CONTRIBUTION, share.funder().orElse("")), told(share.figure().value()),
                share.figure().documents()));
        summary.timeline().start().ifPresent(start -> put(figures, new Key(Change.Subject.START, ""),
                Optional.of(start.value().toString()), start.documents()));
        summary.timeline().end().ifPresent(end -> put(figures, new Key(Change.Subject.END, ""),
                Optional.of(end.value().toString()), end.documents()));
        return new Known(summary.activity().id(), summary.activity().formerIds(), summary.activity().name(),
                summary.timeline().status(), new TreeSet<>(summary.countries().keySet()), figures);
    }

    /// As stated; a sum of several currencies in the reporting currency.
    private static Optional<String> told(Amount amount) {
        return amount.original().or(amount::reporting).map(Money::toString);
    }

    private static void put(Map<Key, Change.State> figures, Key key, Optional<String> value,
            Collection<String> documents) {
        value.ifPresent(known -> figures.put(key, Change.State.of(known, documents)));
    }
}
