package org.esep.aggregate;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

import org.esep.fact.Activity;

/// The activities of a ledger, sorted by id. Only the ids are held for certain: the rest may lie elsewhere and be read when
/// asked, which is quick where activities are asked for in their order.
public final class Activities extends AbstractList<ActivitySummary> implements RandomAccess {

    public static final Activities NONE = of(List.of());

    private final List<ActivitySummary> rows;
    private final List<Activity> names;
    private final List<String> ids;

    /// Three lists of one order.
    Activities(List<ActivitySummary> rows, List<Activity> names, List<String> ids) {
        this.rows = rows;
        this.names = names;
        this.ids = ids;
    }

    /// Sorted by id; not copied.
    public static Activities of(List<ActivitySummary> rows) {
        return new Activities(rows, new Derived<>(rows, ActivitySummary::activity),
                rows.stream().map(summary -> summary.activity().id()).toList());
    }

    @Override
    public ActivitySummary get(int place) {
        return rows.get(place);
    }

    @Override
    public int size() {
        return ids.size();
    }

    /// In the order of the activities.
    public List<String> ids() {
        return ids;
    }

    /// The place of an activity, from 0; below 0 where it is not there.
    public int place(String id) {
        return Collections.binarySearch(ids, id);
    }

    public boolean has(String id) {
        return place(id) >= 0;
    }

    public Optional<ActivitySummary> find(String id) {
        var place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(rows.get(place));
    }

    /// Only what it is called, which is read faster than all of it where activities are asked for in any order.
    public Optional<Activity> named(String id) {
        var place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(names.get(place));
    }

    /// Only what they are called.
    public List<Activity> named() {
        return names;
    }

    /// Some of them, whose names and ids are found here; `others` are sorted by id too.
    Activities part(List<ActivitySummary> others) {
        var places = others.stream().mapToInt(summary -> place(summary.activity().id())).toArray();
        return new Activities(others, new Chosen<>(names, places), new Chosen<>(ids, places));
    }
}
