package org.esep.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;

/// Compares the activities of a run with those of its baseline: new, ended, revised, gone.
final class Changes {

    private final EarlierRun before;

    Changes(EarlierRun baseline) {
        this.before = baseline;
    }

    /// Sorted by activity, then by what differs.
    List<Change> of(Activities activities) {
        var changes = new ArrayList<Change>();
        var heirs = new TreeMap<String, EarlierRun.Known>();
        var renamed = new TreeSet<String>();
        activities.forEach(summary -> {
            var now = EarlierRun.of(summary);
            changes.addAll(compared(now));
            now.formerIds().forEach(id -> heirs.putIfAbsent(id, now));
            then(now).map(EarlierRun.Known::id).filter(id -> !id.equals(now.id())).ifPresent(renamed::add);
        });
        before.activities().stream().filter(then -> !activities.has(then.id()) && !renamed.contains(then.id()))
                .forEach(then -> changes.add(gone(then, Optional.ofNullable(heirs.get(then.id())))));
        changes.sort(java.util.Comparator.comparing(Change::activity).thenComparing(Change::kind)
                .thenComparing(Change::subject).thenComparing(change -> told(change.before()))
                .thenComparing(change -> told(change.after())));
        return changes;
    }

    private static String told(Change.State state) {
        return state.value().orElse("");
    }

    /// The same activity in the baseline, under its id or one that it had before.
    private Optional<EarlierRun.Known> then(EarlierRun.Known now) {
        return before.find(now.id()).or(() -> now.formerIds().stream().sorted()
                .flatMap(id -> before.find(id).stream()).findFirst());
    }

    private List<Change> compared(EarlierRun.Known now) {
        var then = then(now);
        return then.isEmpty()
                ? List.of(new Change(Change.Kind.NEW, now.id(), now.name(), Change.Subject.PROGRAMME,
                        Change.State.NOTHING, Change.State.of(now.name(), documents(now)), now.countries()))
                : compared(then.get(), now);
    }

    private static List<Change> compared(EarlierRun.Known then, EarlierRun.Known now) {
        var changes = new ArrayList<Change>();
        if (now.status() == ActivityStatus.ENDED && then.status() != ActivityStatus.ENDED) {
            changes.add(change(Change.Kind.ENDED, then, now, Change.Subject.STATUS,
                    Change.State.of(then.status().code(), List.of()), Change.State.of(now.status().code(), List.of())));
        }
        if (!then.countries().equals(now.countries())) {
            changes.add(change(Change.Kind.REVISED, then, now, Change.Subject.COUNTRIES, countries(then.countries()),
                    countries(now.countries())));
        }
        var keys = new TreeSet<>(then.figures().keySet());
        keys.addAll(now.figures().keySet());
        for (var key : keys) {
            var old = then.figures().getOrDefault(key, Change.State.NOTHING);
            var present = now.figures().getOrDefault(key, Change.State.NOTHING);
            if (!old.value().equals(present.value())) {
                changes.add(change(Change.Kind.REVISED, then, now, key.subject(), old, present));
            }
        }
        return changes;
    }

    private static Change.State countries(SortedSet<Country> countries) {
        return countries.isEmpty()
                ? Change.State.NOTHING
                : Change.State.of(countries.stream().map(Country::code).collect(Collectors.joining(" ")), List.of());
    }

    private static Change change(Change.Kind kind, EarlierRun.Known then, EarlierRun.Known now, Change.Subject subject,
            Change.State before, Change.State after) {
        var countries = new TreeSet<>(then.countries());
        countries.addAll(now.countries());
        return new Change(kind, now.id(), now.name(), subject, before, after, countries);
    }

    /// What bore an id that another activity bears now, its heir, was merged into it.
    private static Change gone(EarlierRun.Known then, Optional<EarlierRun.Known> heir) {
        return new Change(Change.Kind.GONE, then.id(), then.name(), Change.Subject.PROGRAMME,
                Change.State.of(then.name(), documents(then)),
                heir.map(now -> Change.State.of(now.id(), documents(now))).orElse(Change.State.NOTHING),
                then.countries());
    }

    private static SortedSet<String> documents(EarlierRun.Known known) {
        return known.figures().values().stream().flatMap(state -> state.documents().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
