package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// Money of an activity. `countries` is empty where the money is for all of it; `alsoStatedAs` is the same money in
/// another currency, never further money; `edition` tells a budget that was revised from the one in force;
/// `flow` how money of structured data moves. The funder is who provides it.
public record Funding(Money money, FundingRole role, Optional<OrganisationMention> funder, Qualifier qualifier,
        FinanceType financeType, List<Country> countries, Period period, Optional<PartialDate> date,
        List<Money> alsoStatedAs, Edition edition, Flow flow) implements Claim {

    public Funding {
        countries = List.copyOf(countries);
        alsoStatedAs = List.copyOf(alsoStatedAs);
    }

    /// Money as it is in force, of which nobody tells how it moves.
    public Funding(Money money, FundingRole role, Optional<OrganisationMention> funder, Qualifier qualifier,
            FinanceType financeType, List<Country> countries, Period period, Optional<PartialDate> date,
            List<Money> alsoStatedAs) {
        this(money, role, funder, qualifier, financeType, countries, period, date, alsoStatedAs, Edition.CURRENT,
                Flow.UNKNOWN);
    }
}
