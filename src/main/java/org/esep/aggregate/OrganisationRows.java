package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.fact.Organisation;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// The organisations with what they take part in and what they contribute.
final class OrganisationRows {

    private final List<ActivitySummary> activities;
    private final Money nothing;

    OrganisationRows(List<ActivitySummary> activities, Money nothing) {
        this.activities = List.copyOf(activities);
        this.nothing = nothing;
    }

    /// Sorted by id.
    List<OrganisationSummary> of(List<Organisation> organisations) {
        return organisations.stream().sorted(Comparator.comparing(Organisation::id)).map(this::row).toList();
    }

    private OrganisationSummary row(Organisation organisation) {
        var roles = new TreeMap<OrganisationRole, SortedSet<String>>();
        var countries = new TreeSet<Country>();
        for (var activity : activities) {
            activity.partners().forEach((role, ids) -> {
                if (ids.contains(organisation.id())) {
                    roles.computeIfAbsent(role, _ -> new TreeSet<>()).add(activity.activity().id());
                    countries.addAll(activity.countries().keySet());
                }
            });
        }
        return new OrganisationSummary(organisation, roles, countries, contributed(organisation.id()));
    }

    private Money contributed(String id) {
        return activities.stream().flatMap(activity -> activity.contributions().stream())
                .filter(contribution -> contribution.funder().equals(Optional.of(id)))
                .flatMap(contribution -> contribution.figure().value().reporting().stream())
                .reduce(nothing, Money::plus);
    }
}
