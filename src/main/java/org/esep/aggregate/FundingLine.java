package org.esep.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.esep.iati.Country;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// A funding fact after resolution: the ids of fact, activity and funder, its amount, and whether it was counted. `net` is
/// what of it counts in the reporting currency, `link` the ids of the activities from which the rest came.
public record FundingLine(String fact, String activity, SortedSet<Country> countries, FundingRole role,
        Optional<String> funder, Amount amount, FinanceType financeType, Reason reason, String document,
        Optional<Money> net, List<String> link) {

    /// A line that counts in full or not at all.
    public FundingLine(String fact, String activity, SortedSet<Country> countries, FundingRole role,
            Optional<String> funder, Amount amount, FinanceType financeType, Reason reason, String document) {
        this(fact, activity, countries, role, funder, amount, financeType, reason, document,
                reason == Reason.COUNTED ? amount.reporting() : Optional.empty(), List.of());
    }

    FundingLine because(Reason other) {
        return because(other, List.of());
    }

    /// The same line that counts in full or, because money came from other activities, not at all.
    FundingLine because(Reason other, List<String> from) {
        return counting(other, other == Reason.COUNTED ? amount.reporting() : Optional.empty(), from);
    }

    /// The same line of which a part counts.
    FundingLine part(Money net, List<String> from) {
        return counting(Reason.COUNTED, Optional.of(net), from);
    }

    private FundingLine counting(Reason other, Optional<Money> net, List<String> from) {
        return new FundingLine(fact, activity, countries, role, funder, amount, financeType, other, document, net,
                from);
    }
}
