package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// Money for a group of unnamed projects, a country or a period. It enters no programme's figures. `partOf` names the
/// larger sum that it is a part of.
public record Envelope(Money money, FundingRole role, Optional<OrganisationMention> funder, Qualifier qualifier,
        List<Country> countries, Period period, String what, Optional<String> partOf) implements Claim {

    public Envelope {
        countries = List.copyOf(countries);
    }
}
