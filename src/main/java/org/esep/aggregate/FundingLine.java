package org.esep.aggregate;

import java.util.Optional;
import java.util.SortedSet;

import org.esep.iati.Country;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;

/// A funding fact after resolution: the ids of fact, activity and funder, its amount, and whether it was counted.
public record FundingLine(String fact, String activity, SortedSet<Country> countries, FundingRole role,
        Optional<String> funder, Amount amount, FinanceType financeType, Reason reason, String document) {

    FundingLine because(Reason other) {
        return new FundingLine(fact, activity, countries, role, funder, amount, financeType, other, document);
    }
}
