package org.esep.aggregate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.esep.fact.Organisation;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// An organisation with the sorted ids of its activities by role, the countries of these, and what it contributes in all in
/// the reporting currency.
public record OrganisationSummary(Organisation organisation, SortedMap<OrganisationRole, List<String>> activities,
        SortedSet<Country> countries, Money contributed) {

    public OrganisationSummary {
        activities = Collections.unmodifiableSortedMap(new TreeMap<>(activities));
    }
}
