package org.esep.aggregate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// The headline figures, in the reporting currency: own money of all countries, the regional remainder, money of
/// activities without a country, and how many envelopes stand apart. Overview = own + regional + withoutCountry.
/// `outgoing` holds what goes out of activities, where any is reported.
public record Totals(Money own, Money regional, Money withoutCountry, int envelopes,
        SortedMap<ActivityStatus, Integer> activities, int partners,
        SortedMap<OrganisationRole, Integer> partnersByRole,
        int notConverted, SortedMap<Outgoing, OutgoingSum> outgoing) {

    public Totals {
        activities = Collections.unmodifiableSortedMap(new TreeMap<>(activities));
        partnersByRole = Collections.unmodifiableSortedMap(new TreeMap<>(partnersByRole));
        outgoing = Collections.unmodifiableSortedMap(new TreeMap<>(outgoing));
    }

    /// Of activities of which no transactions are reported.
    public Totals(Money own, Money regional, Money withoutCountry, int envelopes,
            SortedMap<ActivityStatus, Integer> activities, int partners,
            SortedMap<OrganisationRole, Integer> partnersByRole, int notConverted) {
        this(own, regional, withoutCountry, envelopes, activities, partners, partnersByRole, notConverted,
                new TreeMap<>());
    }

    public Money all() {
        return own.plus(regional).plus(withoutCountry);
    }
}
