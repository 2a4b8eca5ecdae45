package org.esep.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.esep.job.Progress;

/// What each stage of a run took, in their order, and how much of the heap was in use at most.
final class Stages implements Progress {

    private static final double NANOS = 1e9;

    private final Heap heap;
    private final Map<String, Spent> spent = new LinkedHashMap<>();
    private final AtomicLong began = new AtomicLong();
    private final AtomicReference<Optional<String>> stage = new AtomicReference<>(Optional.empty());

    Stages(Heap heap) {
        this.heap = heap;
    }

    record Spent(double seconds, double heap) {}

    Map<String, Spent> spent() {
        return spent;
    }

    @Override
    public void start(String next, long total) {
        end();
        heap.most();
        stage.set(Optional.of(next));
        began.set(System.nanoTime());
    }

    @Override
    public void advance() {
        // Each stage is looked at as a whole.
    }

    @Override
    public void end() {
        stage.getAndSet(Optional.empty()).ifPresent(name -> spent.put(name,
                new Spent((System.nanoTime() - began.get()) / NANOS, heap.most())));
    }
}
