package org.esep.aggregate;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Money;

/// Adds up what goes out of activities, gross and net, while these pass by. Kinds of which nothing is reported are not
/// there.
final class OutgoingSums {

    private final Map<Outgoing, Parts> sums = new EnumMap<>(Outgoing.class);

    /// What goes out of one activity: as reported, and what counts of it by where it belongs.
    record Parts(Money gross, Money own, Money regional, Money without) {

        private Parts plus(Parts other) {
            return new Parts(gross.plus(other.gross), own.plus(other.own), regional.plus(other.regional),
                    without.plus(other.without));
        }
    }

    void add(Outgoing what, Parts parts) {
        sums.merge(what, parts, Parts::plus);
    }

    /// Of all activities: what does not count of the gross is excluded.
    SortedMap<Outgoing, OutgoingSum> all() {
        return sums(parts -> less(parts.gross(), parts.own().plus(parts.regional()).plus(parts.without())));
    }

    /// Of activities that work in a country, whose regional money is in no country's gross.
    SortedMap<Outgoing, OutgoingSum> there() {
        return sums(parts -> less(parts.gross(), parts.own()));
    }

    private interface Excluded {

        Money of(Parts parts);
    }

    private SortedMap<Outgoing, OutgoingSum> sums(Excluded excluded) {
        var all = new TreeMap<Outgoing, OutgoingSum>();
        sums.forEach((what, parts) -> all.put(what, new OutgoingSum(parts.gross(), excluded.of(parts), parts.own(),
                parts.regional(), parts.without())));
        return all;
    }

    private static Money less(Money whole, Money part) {
        return new Money(whole.amount().subtract(part.amount()), whole.currency());
    }
}
