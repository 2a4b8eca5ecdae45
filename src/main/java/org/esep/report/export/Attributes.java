package org.esep.report.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The attributes of an element in their order.
record Attributes(List<Attribute> all) {

    static final Attributes NONE = new Attributes(List.of());

    Attributes {
        all = List.copyOf(all);
    }

    record Attribute(String name, String value) {}

    static Attributes of(String name, String value) {
        return NONE.and(name, value);
    }

    Attributes and(String name, String value) {
        return new Attributes(Stream.concat(all.stream(), Stream.of(new Attribute(name, value))).toList());
    }

    /// Left out where there is no value.
    Attributes and(String name, Optional<String> value) {
        return value.map(known -> and(name, known)).orElse(this);
    }
}
