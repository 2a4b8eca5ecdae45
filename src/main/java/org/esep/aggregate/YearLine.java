package org.esep.aggregate;

import java.util.OptionalInt;

import org.esep.iati.Coded;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// The part of an activity's money that falls into one year, in the reporting currency; no year: undated.
public record YearLine(String activity, FundingRole role, OptionalInt year, Money money, Allocation allocation) {

    /// By what the money was laid on years.
    public enum Allocation implements Coded {
        OWN_PERIOD, ACTIVITY_PERIOD, DATE, UNDATED
    }
}
