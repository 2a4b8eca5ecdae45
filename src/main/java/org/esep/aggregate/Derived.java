package org.esep.aggregate;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/// A list whose things are made of those of another one when they are asked for.
final class Derived<S, T> extends AbstractList<T> implements RandomAccess {

    private final List<S> source;
    private final Function<S, T> making;

    Derived(List<S> source, Function<S, T> making) {
        this.source = source;
        this.making = making;
    }

    @Override
    public T get(int place) {
        return making.apply(source.get(place));
    }

    @Override
    public int size() {
        return source.size();
    }
}
