package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;

/// The first few by an order of the things that pass by, equal ones in the order they come, and how many others there were,
/// of which none is held.
public record Foremost<T>(List<T> first, int others) {

    public Foremost {
        first = List.copyOf(first);
    }

    public static <T> Collector<T, ?, Foremost<T>> of(Comparator<? super T> order, int most) {
        return Collector.of(() -> new Passing<T>(order, most), Passing::add, Passing::with, Passing::end);
    }

    private static final class Passing<T> {

        private final Comparator<? super T> order;
        private final int most;
        private final List<T> first = new ArrayList<>();
        private final AtomicInteger others = new AtomicInteger();

        private Passing(Comparator<? super T> order, int most) {
            this.order = order;
            this.most = most;
        }

        private void add(T thing) {
            var place = first.size();
            while (place > 0 && order.compare(first.get(place - 1), thing) > 0) {
                place--;
            }
            first.add(place, thing);
            if (first.size() > most) {
                first.removeLast();
                others.getAndIncrement();
            }
        }

        private Passing<T> with(Passing<T> behind) {
            behind.first.forEach(this::add);
            others.addAndGet(behind.others.get());
            return this;
        }

        private Foremost<T> end() {
            return new Foremost<>(first, others.get());
        }
    }
}
