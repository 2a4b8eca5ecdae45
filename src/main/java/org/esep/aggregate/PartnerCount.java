package org.esep.aggregate;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.iati.OrganisationRole;

/// Rule 8, partners: distinct organisations, in all and by role; one that funds and implements counts once in all.
record PartnerCount(int distinct, SortedMap<OrganisationRole, Integer> byRole) {

    /// The partners of activities that pass by.
    static final class Counting {

        private final TreeSet<String> all = new TreeSet<>();
        private final SortedMap<OrganisationRole, TreeSet<String>> roles = new TreeMap<>();

        void add(ActivitySummary activity) {
            activity.partners().forEach((role, ids) -> {
                all.addAll(ids);
                roles.computeIfAbsent(role, _ -> new TreeSet<>()).addAll(ids);
            });
        }

        PartnerCount count() {
            var counts = new TreeMap<OrganisationRole, Integer>();
            roles.forEach((role, ids) -> counts.put(role, ids.size()));
            return new PartnerCount(all.size(), counts);
        }
    }
}
