package org.esep.report.excel;

import java.util.OptionalInt;
import java.util.stream.Stream;

/// The rows, from 0, in which facts stand, found by their ids; a dozen bytes a fact, for there may be a million.
final class FactRows {

    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;
    /// The digest of each id, in the order of the rows.
    private final long[] digests;
    /// Rows from 1, each at the place that its digest tells or behind it; 0 is free.
    private final int[] slots;

    private FactRows(long[] digests) {
        this.digests = digests;
        this.slots = new int[Integer.highestOneBit(Math.max(1, digests.length)) * 4];
        for (var row = 0; row < digests.length; row++) {
            slots[slot(digests[row])] = row + 1;
        }
    }

    static FactRows of(Stream<String> ids) {
        return new FactRows(ids.mapToLong(FactRows::digest).toArray());
    }

    OptionalInt row(String id) {
        var row = slots[slot(digest(id))] - 1;
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// Where a digest stands, else where it would.
    private int slot(long digest) {
        var slot = place(digest);
        while (slots[slot] != 0 && digests[slots[slot] - 1] != digest) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private int place(long digest) {
        return (int) (digest ^ digest >>> Integer.SIZE) & slots.length - 1;
    }

    /// FNV-1a.
    private static long digest(String id) {
        var digest = BASIS;
        for (var at = 0; at < id.length(); at++) {
            digest = (digest ^ id.charAt(at)) * PRIME;
        }
        return digest;
    }
}
