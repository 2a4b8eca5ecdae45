package org.esep.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What is known of words that texts have used, so that a frequent word is looked up once; when there are too many of
/// them all are forgotten.
final class MetWords<T> {

    private static final int MOST = 20_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    T of(String word, Function<String, T> meaning) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(word, meaning);
    }
}
