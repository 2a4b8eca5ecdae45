package org.esep.aggregate;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// Those of a list that have certain places there: a number for each instead of the thing.
final class Chosen<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> all;
    private final int[] places;

    /// The places are not copied.
    Chosen(List<T> all, int[] places) {
        this.all = all;
        this.places = places;
    }

    @Override
    public T get(int place) {
        return all.get(places[place]);
    }

    @Override
    public int size() {
        return places.length;
    }
}
