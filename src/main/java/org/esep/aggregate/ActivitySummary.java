package org.esep.aggregate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
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
/// `counted` tells whether its budget enters totals or lies inside its parent's; `earmarked` the transactions that are
/// for one of several countries, `nets` what goes out gross and net, `recorded` what records of structured data tell;
/// `inTotals` is what of its budget enters totals, in the reporting currency: less than the budget where parts of it count
/// on their own, nothing where it lies inside its parent's.
public record ActivitySummary(Activity activity, SortedMap<Country, Optional<Percentage>> countries,
        Optional<Figure<Amount>> budget, List<Contribution> contributions, SortedMap<FundingRole, Money> sums,
        Timeline timeline, SortedMap<OrganisationRole, SortedSet<String>> partners, List<String> documents,
        Reason counted, int disagreements, SortedMap<Country, SortedMap<FundingRole, Money>> earmarked,
        Map<Outgoing, Net> nets, Recorded recorded, Optional<Money> inTotals) {

    public ActivitySummary {
        countries = Collections.unmodifiableSortedMap(new TreeMap<>(countries));
        contributions = List.copyOf(contributions);
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
        partners = Collections.unmodifiableSortedMap(new TreeMap<>(partners));
        documents = List.copyOf(documents);
        earmarked = earmarked.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(earmarked));
        nets = Map.copyOf(nets);
    }

    /// An activity of which only prose tells.
    public ActivitySummary(Activity activity, SortedMap<Country, Optional<Percentage>> countries,
            Optional<Figure<Amount>> budget, List<Contribution> contributions, SortedMap<FundingRole, Money> sums,
            Timeline timeline, SortedMap<OrganisationRole, SortedSet<String>> partners, List<String> documents,
            Reason counted, int disagreements) {
        this(activity, countries, budget, contributions, sums, timeline, partners, documents, counted, disagreements,
                Collections.emptySortedMap(), Map.of(), Recorded.NOWHERE, counted == Reason.COUNTED
                        ? budget.flatMap(figure -> figure.value().reporting())
                        : Optional.empty());
    }

    /// The same activity with what goes out of it.
    ActivitySummary with(Map<Outgoing, Net> other) {
        return new ActivitySummary(activity, countries, budget, contributions, sums, timeline, partners, documents,
                counted, disagreements, earmarked, other, recorded, inTotals);
    }

    /// The same activity where what of its budget enters totals is known, and why not the rest.
    ActivitySummary counting(Optional<Money> money, Reason reason) {
        return new ActivitySummary(activity, countries, budget, contributions, sums, timeline, partners, documents,
                reason, disagreements, earmarked, nets, recorded, money);
    }

    /// What goes out of it, gross and net; empty where nothing is reported.
    public Optional<Net> net(Outgoing what) {
        return Optional.ofNullable(nets.get(what));
    }

    /// Who pays for it: those that take part as funders and those whose contributions are stated.
    public SortedSet<String> funders() {
        var funders = new TreeSet<>(partners.getOrDefault(OrganisationRole.FUNDING, new TreeSet<>()));
        contributions.forEach(contribution -> contribution.funder().ifPresent(funders::add));
        return funders;
    }

    /// Works in several countries, or in one and in regions, without stated shares, so that no country's own total holds
    /// its money.
    public boolean isRegional() {
        var places = countries.size() + Math.min(recorded.regions().size(), 1);
        return !countries.isEmpty() && places > 1 && countries.values().stream()
                .noneMatch(share -> share.filter(stated -> stated.value().signum() > 0).isPresent());
    }
}
