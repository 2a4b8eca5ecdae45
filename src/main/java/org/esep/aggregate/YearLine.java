package org.esep.aggregate;

import java.util.Optional;
import java.util.OptionalInt;

import org.esep.iati.Coded;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// The part of an activity's money that falls into one year, in the reporting currency; no year: undated. `funder` is who
/// pays it: of a budget the only funder that any document names, if there is just one.
public record YearLine(String activity, FundingRole role, Optional<String> funder, OptionalInt year, Money money,
        Allocation allocation) {

    YearLine of(Money other) {
        return new YearLine(activity, role, funder, year, other, allocation);
    }

    /// By what the money was laid on years.
    public enum Allocation implements Coded {
        OWN_PERIOD, ACTIVITY_PERIOD, DATE, UNDATED
    }
}
