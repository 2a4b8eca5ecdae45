package org.esep.store;

import java.util.concurrent.atomic.AtomicReferenceArray;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads strings and gives one that was read a while ago where it is equal: the paths of documents and the ids of
/// organisations stand in many rows. It keeps no more than a few megabytes.
final class SharedStrings extends StdScalarDeserializer<String> {

    private static final int LONGEST = 80;
    private static final int SLOTS = 1 << 14;

    private final AtomicReferenceArray<String> slots = new AtomicReferenceArray<>(SLOTS);

    SharedStrings() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var read = parser.getString();
        return read.length() > LONGEST ? read : shared(read);
    }

    private String shared(String read) {
        var slot = read.hashCode() & (SLOTS - 1);
        var known = slots.get(slot);
        if (read.equals(known)) {
            return known;
        }
        slots.set(slot, read);
        return read;
    }
}
