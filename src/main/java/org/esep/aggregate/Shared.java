package org.esep.aggregate;

import java.util.HashMap;
import java.util.Map;

/// Gives the first of equal values, of which a ledger of many activities holds many.
final class Shared {

    private final Map<Object, Object> first = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        return (T) first.computeIfAbsent(value, same -> same);
    }
}
