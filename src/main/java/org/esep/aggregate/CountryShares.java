package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.esep.iati.Percentage;

/// Rule 3, country: an activity in one country counts there in full, one in several by stated shares, rebased to 100
/// where they are not; without any it is regional: shown in full beside each of them and in no country's own total. The
/// share of recipient regions is part of that remainder.
final class CountryShares {

    private CountryShares() {}

    /// Whether shares are stated and do not add up to 100.
    static boolean areRebased(ActivitySummary activity) {
        var sum = sum(activity);
        return sum.signum() > 0 && sum.compareTo(BigDecimal.valueOf(100)) != 0;
    }

    private static BigDecimal sum(ActivitySummary activity) {
        return weights(activity).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Money of an activity without countries is not split either.
    static Scope scope(ActivitySummary activity) {
        if (activity.isRegional()) {
            return Scope.REGIONAL;
        }
        var isWhole = activity.countries().size() == 1 && activity.recorded().regionShare().signum() == 0;
        return isWhole || activity.countries().isEmpty() ? Scope.OWN : Scope.SHARE;
    }

    /// The share of each country in the order of the countries, then that of all regions together.
    static List<BigDecimal> weights(ActivitySummary activity) {
        return Stream.concat(activity.countries().values().stream()
                .map(share -> share.map(Percentage::value).orElse(BigDecimal.ZERO)),
                Stream.of(activity.recorded().regionShare())).toList();
    }
}
