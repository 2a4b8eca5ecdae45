package org.esep.language;

import java.util.BitSet;
import java.util.Collection;

/// What the words of a line begin with: tells at a glance most of the phrases that it cannot have.
public final class Beginnings {

    private final BitSet shelves = new BitSet(Shelves.COUNT);

    private Beginnings() {}

    public static Beginnings of(Collection<String> words) {
        var beginnings = new Beginnings();
        words.forEach(word -> beginnings.shelves.set(Shelves.number(word)));
        return beginnings;
    }

    /// Whether any of the words leads to one of some shelves.
    boolean leadTo(BitSet some) {
        return shelves.intersects(some);
    }
}
