package org.esep.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something that was found, and the lines that tell it, at least one.
record Found<T>(T value, List<FactLine> lines) {

    /// No lines: what was missed.
    static final List<FactLine> NONE = List.of();

    Found {
        lines = List.copyOf(lines);
    }

    /// What lines tell, in the order of the first lines that do; each thing is there once.
    static <T> List<Found<T>> distinct(Stream<FactLine> lines, Function<FactLine, Optional<T>> value) {
        var byValue = new LinkedHashMap<T, List<FactLine>>();
        lines.forEach(line -> value.apply(line)
                .ifPresent(told -> byValue.computeIfAbsent(told, _ -> new ArrayList<>()).add(line)));
        return byValue.entrySet().stream().map(entry -> new Found<>(entry.getKey(), entry.getValue())).toList();
    }
}
