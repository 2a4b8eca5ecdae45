package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;

/// The first few by an order of the things that pass by, of which no others are held; equal ones in the order they come.
public final class Foremost<T> {

    private final Comparator<? super T> order;
    private final int most;
    private final List<T> first = new ArrayList<>();

    private Foremost(Comparator<? super T> order, int most) {
        this.order = order;
        this.most = most;
    }

    public static <T> Collector<T, ?, List<T>> of(Comparator<? super T> order, int most) {
        return Collector.of(() -> new Foremost<T>(order, most), Foremost::add, Foremost::with, Foremost::list);
    }

    private void add(T thing) {
        var place = first.size();
        while (place > 0 && order.compare(first.get(place - 1), thing) > 0) {
            place--;
        }
        if (place < most) {
            first.add(place, thing);
        }
        if (first.size() > most) {
            first.removeLast();
        }
    }

    private Foremost<T> with(Foremost<T> behind) {
        behind.first.forEach(this::add);
        return this;
    }

    private List<T> list() {
        return List.copyOf(first);
    }
}
