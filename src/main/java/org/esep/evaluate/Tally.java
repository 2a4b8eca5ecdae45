package org.esep.evaluate;

import java.util.SortedMap;
import java.util.TreeMap;

/// Scores added up by kind.
final class Tally {

    private final SortedMap<Kind, Score> scores = new TreeMap<>();

    void add(Kind kind, Score score) {
        scores.merge(kind, score, Score::plus);
    }

    void add(SortedMap<Kind, Score> others) {
        others.forEach(this::add);
    }

    SortedMap<Kind, Score> scores() {
        return scores;
    }
}
