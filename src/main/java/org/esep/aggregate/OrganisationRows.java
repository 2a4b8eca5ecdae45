package org.esep.aggregate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.esep.fact.Organisation;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// The organisations with what they take part in and what they contribute.
final class OrganisationRows {

    private final Map<String, SortedMap<OrganisationRole, IntStream.Builder>> roles = new HashMap<>();
    private final Map<String, SortedSet<Country>> countries = new HashMap<>();
    private final Map<String, Money> contributed = new HashMap<>();
    private final Activities activities;
    private final Money nothing;

    /// The activities pass by once.
    OrganisationRows(Activities activities, Money nothing) {
        this.activities = activities;
        this.nothing = nothing;
        var place = new AtomicInteger();
        activities.forEach(activity -> add(activity, place.getAndIncrement()));
    }

    private void add(ActivitySummary activity, int place) {
        activity.partners().forEach((role, ids) -> ids.forEach(id -> {
            roles.computeIfAbsent(id, _ -> new TreeMap<>()).computeIfAbsent(role, _ -> IntStream.builder()).add(place);
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
        var ids = new TreeMap<OrganisationRole, List<String>>();
        roles.getOrDefault(id, new TreeMap<>()).forEach(
                (role, places) -> ids.put(role, new Chosen<>(activities.ids(), places.build().toArray())));
        return new OrganisationSummary(organisation, ids,
                countries.getOrDefault(id, new TreeSet<>()),
                nothing.plus(contributed.getOrDefault(id, nothing)));
    }
}
