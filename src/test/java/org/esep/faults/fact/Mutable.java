package org.esep.faults.fact;

/// A class among values, with a field that changes.
final class Mutable {

    private int count;

    int next() {
        count++;
        return count;
    }
}
