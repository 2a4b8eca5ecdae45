package org.esep.aggregate;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// The stretch of a list sorted by a key where things have the same one, found by halving, so that of a list that lies
/// elsewhere little is read.
final class Stretch {

    private Stretch() {}

    static <T, K extends Comparable<K>> List<T> of(List<T> sorted, Function<T, K> key, K wanted) {
        return sorted.subList(behind(sorted, thing -> key.apply(thing).compareTo(wanted) < 0),
                behind(sorted, thing -> key.apply(thing).compareTo(wanted) <= 0));
    }

    /// The place behind the last thing of which this holds, as it does of all those before.
    private static <T> int behind(List<T> all, Predicate<T> holds) {
        var low = 0;
        var high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (holds.test(all.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
