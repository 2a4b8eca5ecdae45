package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// Money of an activity. `countries` is empty where the money is for all of it; `alsoStatedAs` is the same money in
/// another currency, never further money.
public record Funding(Money money, FundingRole role, Optional<OrganisationMention> funder, Qualifier qualifier,
        FinanceType financeType, List<Country> countries, Period period, Optional<PartialDate> date,
        List<Money> alsoStatedAs) implements Claim {

    public Funding {
        countries = List.copyOf(countries);
        alsoStatedAs = List.copyOf(alsoStatedAs);
    }
}
