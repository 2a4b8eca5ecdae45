package org.esep.aggregate;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.iati.Coded;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// The part of an activity's money that falls into one year, in the reporting currency; no year: undated. `funder` is who
/// pays it: of a budget the only funder that any document names, if there is just one. `country` is the one of several
/// to which the part belongs; without it, it is of the whole activity or, where shares are stated, of no single country.
public record YearLine(String activity, FundingRole role, Optional<String> funder, OptionalInt year, Money money,
        Allocation allocation, Optional<Country> country, Optional<Quarters> quarters) {

    /// Of the whole activity, by years alone.
    public YearLine(String activity, FundingRole role, Optional<String> funder, OptionalInt year, Money money,
            Allocation allocation) {
        this(activity, role, funder, year, money, allocation, Optional.empty(), Optional.empty());
    }

    /// The same part with other money and its quarters.
    YearLine of(Money other, Optional<Quarters> parts) {
        return new YearLine(activity, role, funder, year, other, allocation, country, parts);
    }

    /// What of it belongs to a country, or to none where none is given.
    YearLine in(Optional<Country> there, Money part) {
        return new YearLine(activity, role, funder, year, part, allocation, there,
                quarters.map(whole -> whole.like(part)));
    }

    YearLine plus(YearLine other) {
        return of(money.plus(other.money), quarters.flatMap(mine -> other.quarters.map(mine::plus)));
    }

    /// Where the part belongs: to its country, to none where shares are stated and it is no single country's, else to
    /// those of the activity.
    public SortedSet<Country> countries(ActivitySummary summary) {
        if (country.isPresent()) {
            return new TreeSet<>(country.stream().toList());
        }
        return CountryShares.scope(summary) == Scope.SHARE
                ? new TreeSet<>()
                : new TreeSet<>(summary.countries().keySet());
    }

    /// By what the money was laid on years.
    public enum Allocation implements Coded {
        OWN_PERIOD, ACTIVITY_PERIOD, DATE, UNDATED
    }
}
