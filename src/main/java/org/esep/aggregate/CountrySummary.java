package org.esep.aggregate;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;

/// A recipient country: activities by status, its own budget and the budget of regional activities that work in it
/// too (reporting currency, never added to each other), the count of envelopes, the first start and last end, and
/// distinct partners in all and by role. `outgoing` holds what goes out of activities there, where any is reported.
public record CountrySummary(Country country, SortedMap<ActivityStatus, Integer> activities, Money own, Money regional,
        int envelopes, Optional<PartialDate> firstStart, Optional<PartialDate> lastEnd, int partners,
        SortedMap<OrganisationRole, Integer> partnersByRole, int documents, SortedMap<Outgoing, OutgoingSum> outgoing) {

    public CountrySummary {
        activities = Collections.unmodifiableSortedMap(new TreeMap<>(activities));
        partnersByRole = Collections.unmodifiableSortedMap(new TreeMap<>(partnersByRole));
        outgoing = Collections.unmodifiableSortedMap(new TreeMap<>(outgoing));
    }

    /// Of activities of which no transactions are reported.
    public CountrySummary(Country country, SortedMap<ActivityStatus, Integer> activities, Money own, Money regional,
            int envelopes, Optional<PartialDate> firstStart, Optional<PartialDate> lastEnd, int partners,
            SortedMap<OrganisationRole, Integer> partnersByRole, int documents) {
        this(country, activities, own, regional, envelopes, firstStart, lastEnd, partners, partnersByRole, documents,
                new TreeMap<>());
    }
}
