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
/// another currency, never further money; `edition` tells a budget that was revised from the one in force.
public record Funding(Money money, FundingRole role, Optional<OrganisationMention> funder, Qualifier qualifier,
        FinanceType financeType, List<Country> countries, Period period, Optional<PartialDate> date,
        List<Money> alsoStatedAs, Edition edition) implements Claim {

    public Funding {
        countries = List.copyOf(countries);
        alsoStatedAs = List.copyOf(alsoStatedAs);
    }

    /// Money as it is in force.
    public Funding(Money money, FundingRole role, Optional<OrganisationMention> funder, Qualifier qualifier,
            FinanceType financeType, List<Country> countries, Period period, Optional<PartialDate> date,
            List<Money> alsoStatedAs) {
        this(money, role, funder, qualifier, financeType, countries, period, date, alsoStatedAs, Edition.CURRENT);
    }
}
