package org.esep.aggregate;

import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;
import org.esep.iati.Money;

/// Adds up what goes out of activities, gross and net.
final class OutgoingSums {

    private final Money nothing;

    OutgoingSums(Money nothing) {
        this.nothing = nothing;
    }

    private enum Side {
        GROSS, NET
    }

    /// Of all activities; kinds of which nothing is reported are not there.
    SortedMap<Outgoing, OutgoingSum> of(List<ActivitySummary> activities) {
        var sums = new TreeMap<Outgoing, OutgoingSum>();
        for (var what : reported(activities)) {
            var placed = activities.stream().flatMap(activity -> Placed.net(activity, what).stream()).toList();
            var own = placed.stream().flatMap(parts -> parts.own().values().stream()).reduce(nothing, Money::plus);
            var regional = placed.stream().map(Placed::regional).reduce(nothing, Money::plus);
            var without = placed.stream().map(Placed::without).reduce(nothing, Money::plus);
            var gross = activities.stream().flatMap(activity -> activity.net(what).stream()).map(Net::gross)
                    .reduce(nothing, Money::plus);
            sums.put(what, new OutgoingSum(gross, less(gross, own.plus(regional).plus(without)), own, regional,
                    without));
        }
        return sums;
    }

    /// Of activities that work in a country.
    SortedMap<Outgoing, OutgoingSum> of(List<ActivitySummary> here, Country country) {
        var sums = new TreeMap<Outgoing, OutgoingSum>();
        for (var what : reported(here)) {
            var gross = own(here, country, what, Side.GROSS);
            var own = own(here, country, what, Side.NET);
            var regional = here.stream().flatMap(activity -> Placed.net(activity, what).stream())
                    .map(Placed::regional).reduce(nothing, Money::plus);
            sums.put(what, new OutgoingSum(gross, less(gross, own), own, regional, nothing));
        }
        return sums;
    }

    private Money own(List<ActivitySummary> here, Country country, Outgoing what, Side side) {
        return here.stream().flatMap(activity -> switch (side) {
            case GROSS -> Placed.gross(activity, what).stream();
            case NET -> Placed.net(activity, what).stream();
        }).flatMap(placed -> placed.in(country).stream()).reduce(nothing, Money::plus);
    }

    private static Iterable<Outgoing> reported(List<ActivitySummary> activities) {
        var reported = new EnumMap<Outgoing, Boolean>(Outgoing.class);
        activities.forEach(activity -> activity.nets().keySet().forEach(what -> reported.put(what, true)));
        return reported.keySet();
    }

    private static Money less(Money whole, Money part) {
        return new Money(whole.amount().subtract(part.amount()), whole.currency());
    }
}
