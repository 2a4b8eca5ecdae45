package org.esep.aggregate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.fact.Activity;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.Percentage;

/// One activity with its figures. `countries` gives each recipient country its stated share, if any; `sums` the
/// contributions and transactions in the reporting currency, each role apart; `partners` organisation ids by role;
/// `documents` are sorted;
/// `counted` tells whether its budget enters totals or lies inside its parent's.
public record ActivitySummary(Activity activity, SortedMap<Country, Optional<Percentage>> countries,
        Optional<Figure<Amount>> budget, List<Contribution> contributions, SortedMap<FundingRole, Money> sums,
        Timeline timeline, SortedMap<OrganisationRole, SortedSet<String>> partners, List<String> documents,
        Reason counted, int disagreements) {

    public ActivitySummary {
        countries = Collections.unmodifiableSortedMap(new TreeMap<>(countries));
        contributions = List.copyOf(contributions);
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
        partners = Collections.unmodifiableSortedMap(new TreeMap<>(partners));
        documents = List.copyOf(documents);
    }

    /// The same activity where its budget enters totals or does not.
    ActivitySummary counting(Reason reason) {
        return reason == counted
                ? this
                : new ActivitySummary(activity, countries, budget, contributions, sums, timeline, partners, documents,
                        reason, disagreements);
    }

    /// Who pays for it: those that take part as funders and those whose contributions are stated.
    public SortedSet<String> funders() {
        var funders = new TreeSet<>(partners.getOrDefault(OrganisationRole.FUNDING, new TreeSet<>()));
        contributions.forEach(contribution -> contribution.funder().ifPresent(funders::add));
        return funders;
    }

    /// Works in several countries without stated shares, so that no country's own total holds its money.
    public boolean isRegional() {
        return countries.size() > 1 && countries.values().stream().noneMatch(Optional::isPresent);
    }
}
