package org.esep.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.esep.fact.Fact;

/// Few facts, read once and held.
final class HeldFacts implements FactSource {

    private final FactSource source;
    private final AtomicReference<Optional<List<Fact>>> held = new AtomicReference<>(Optional.empty());

    HeldFacts(FactSource source) {
        this.source = source;
    }

    @Override
    public Stream<Fact> stream() {
        return held.updateAndGet(known -> known.or(() -> Optional.of(source.stream().toList()))).orElseThrow()
                .stream();
    }
}
