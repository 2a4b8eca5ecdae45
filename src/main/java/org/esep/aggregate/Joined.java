package org.esep.aggregate;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// Lists one after another as one list.
final class Joined<T> extends AbstractList<T> implements RandomAccess {

    private final List<List<T>> parts;
    /// Where each part ends.
    private final int[] ends;

    Joined(Collection<List<T>> parts) {
        this.parts = parts.stream().filter(part -> !part.isEmpty()).toList();
        this.ends = this.parts.stream().mapToInt(List::size).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
    }

    @Override
    public T get(int place) {
        Objects.checkIndex(place, size());
        var found = Arrays.binarySearch(ends, place + 1);
        var part = found < 0 ? -found - 1 : found;
        return parts.get(part).get(place - (part == 0 ? 0 : ends[part - 1]));
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }
}
