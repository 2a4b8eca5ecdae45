package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// Money of an activity by where it belongs (rule 3): to a country, to no single one of several, or to none. The parts
/// add up to the whole to the cent.
record Placed(SortedMap<Country, Money> own, Money regional, Money without) {

    private static Placed nothing(Money like) {
        var none = new Money(BigDecimal.ZERO, like.currency());
        return new Placed(new TreeMap<>(), none, none);
    }

    /// By the countries of the activity and their shares; money of an activity that no country is known of has none.
    static Placed of(ActivitySummary activity, Money whole) {
        var none = nothing(whole);
        if (activity.countries().isEmpty()) {
            return new Placed(none.own(), none.regional(), whole);
        }
        return switch (CountryShares.scope(activity)) {
            case REGIONAL -> new Placed(none.own(), whole, none.without());
            case OWN -> new Placed(new TreeMap<>(Map.of(activity.countries().firstKey(), whole)),
                    none.regional(), none.without());
            case SHARE -> shared(activity, whole);
        };
    }

    private static Placed shared(ActivitySummary activity, Money whole) {
        var parts = Shares.of(whole, CountryShares.weights(activity)).iterator();
        var own = new TreeMap<Country, Money>();
        activity.countries().keySet().forEach(country -> own.put(country, parts.next()));
        return new Placed(own, parts.next(), nothing(whole).without());
    }

    /// The sum of a role: lines that are for one country belong to it in full, the rest by shares.
    static Optional<Placed> of(ActivitySummary activity, FundingRole role) {
        return Optional.ofNullable(activity.sums().get(role)).map(sum -> {
            var own = new TreeMap<Country, Money>();
            var rest = sum.amount();
            for (var entry : activity.earmarked().entrySet()) {
                var money = Optional.ofNullable(entry.getValue().get(role));
                money.ifPresent(known -> own.put(entry.getKey(), known));
                rest = rest.subtract(money.map(Money::amount).orElse(BigDecimal.ZERO));
            }
            return of(activity, new Money(rest, sum.currency())).plus(new Placed(own, nothing(sum).regional(),
                    nothing(sum).without()));
        });
    }

    /// What goes out, as reported.
    static Optional<Placed> gross(ActivitySummary activity, Outgoing what) {
        return Stream.of(FundingRole.values()).filter(role -> Outgoing.of(role).filter(what::equals).isPresent())
                .flatMap(role -> of(activity, role).stream()).reduce(Placed::plus);
    }

    /// What goes out and enters totals.
    static Optional<Placed> net(ActivitySummary activity, Outgoing what) {
        return activity.net(what)
                .flatMap(net -> gross(activity, what).map(gross -> gross.like(net.gross(), net.counted())));
    }

    private Placed plus(Placed other) {
        var sum = new TreeMap<>(own);
        other.own.forEach((country, money) -> sum.merge(country, money, Money::plus));
        return new Placed(sum, regional.plus(other.regional), without.plus(other.without));
    }

    /// Another sum in the proportion of this one.
    private Placed like(Money whole, Money other) {
        if (whole.equals(other)) {
            return this;
        }
        var parts = new ArrayList<>(own.values());
        parts.addAll(List.of(regional, without));
        var like = Shares.like(parts, other).iterator();
        var placed = new TreeMap<Country, Money>();
        own.keySet().forEach(country -> placed.put(country, like.next()));
        return new Placed(placed, like.next(), like.next());
    }

    /// What belongs to countries, all together.
    Money allOwn() {
        return own.values().stream().reduce(nothing(regional).regional(), Money::plus);
    }

    /// Of the own money only that of one country.
    Placed at(Country country) {
        var there = new TreeMap<Country, Money>();
        in(country).ifPresent(money -> there.put(country, money));
        return new Placed(there, regional, without);
    }

    Optional<Money> in(Country country) {
        return Optional.ofNullable(own.get(country));
    }

    /// What a reader sees beside a country: its own, and of a regional activity what is no single country's.
    Money beside(Country country, Scope scope) {
        var here = in(country).orElse(nothing(regional).regional());
        return scope == Scope.REGIONAL ? here.plus(regional) : here;
    }
}
