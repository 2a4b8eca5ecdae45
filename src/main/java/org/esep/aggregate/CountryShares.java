package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.Percentage;

/// Rule 3, country: an activity in one country counts there in full, one in several by stated shares, rebased to 100
/// where they are not; without any it is regional: shown in full beside each of them and in no country's own total.
final class CountryShares {

    private CountryShares() {}

    /// Whether shares are stated and do not add up to 100.
    static boolean areRebased(SortedMap<Country, Optional<Percentage>> countries) {
        var sum = weights(countries).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 && sum.compareTo(BigDecimal.valueOf(100)) != 0;
    }

    static Scope scope(ActivitySummary activity) {
        if (activity.isRegional()) {
            return Scope.REGIONAL;
        }
        return activity.countries().size() == 1 ? Scope.OWN : Scope.SHARE;
    }

    /// What of the money belongs to each country, in the order of the countries: all of it where the activity is in
    /// one country or regional.
    static SortedMap<Country, Money> money(ActivitySummary activity, Money whole) {
        var money = new TreeMap<Country, Money>();
        if (scope(activity) == Scope.SHARE) {
            var parts = Shares.of(whole, weights(activity.countries())).iterator();
            activity.countries().keySet().forEach(country -> money.put(country, parts.next()));
        } else {
            activity.countries().keySet().forEach(country -> money.put(country, whole));
        }
        return money;
    }

    private static List<BigDecimal> weights(SortedMap<Country, Optional<Percentage>> countries) {
        return countries.values().stream().map(share -> share.map(Percentage::value).orElse(BigDecimal.ZERO)).toList();
    }
}
