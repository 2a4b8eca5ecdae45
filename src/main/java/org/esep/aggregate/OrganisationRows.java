package org.esep.aggregate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.fact.Organisation;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// The organisations with what they take part in and what they contribute.
final class OrganisationRows {

    private final Map<String, SortedMap<OrganisationRole, SortedSet<String>>> roles = new HashMap<>();
    private final Map<String, SortedSet<Country>> countries = new HashMap<>();
    private final Map<String, Money> contributed = new HashMap<>();
    private final Money nothing;

    OrganisationRows(List<ActivitySummary> activities, Money nothing) {
        this.nothing = nothing;
        activities.forEach(this::add);
    }

    private void add(ActivitySummary activity) {
        activity.partners().forEach((role, ids) -> ids.forEach(id -> {
            roles.computeIfAbsent(id, _ -> new TreeMap<>()).computeIfAbsent(role, _ -> new TreeSet<>())
                    .add(activity.activity().id());
            countries.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(activity.countries().keySet());
        }));
        for (var contribution : activity.contributions()) {
            var money = contribution.figure().value().reporting();
            contribution.funder().ifPresent(
                    funder -> money.ifPresent(some -> contributed.merge(funder, some, Money::plus)));
        }
    }

    /// Sorted by id.
    List<OrganisationSummary> of(List<Organisation> organisations) {
        return organisations.stream().sorted(Comparator.comparing(Organisation::id)).map(this::row).toList();
    }

    private OrganisationSummary row(Organisation organisation) {
        var id = organisation.id();
        return new OrganisationSummary(organisation, roles.getOrDefault(id, new TreeMap<>()),
                countries.getOrDefault(id, new TreeSet<>()),
                nothing.plus(contributed.getOrDefault(id, nothing)));
    }
}
