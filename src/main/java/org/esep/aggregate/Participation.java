package org.esep.aggregate;

import java.util.List;

import org.esep.fact.Organisation;
import org.esep.iati.OrganisationRole;

/// That an organisation takes part in an activity, which is told by its id, in a role.
public record Participation(Organisation organisation, OrganisationRole role, String activity) {

    /// All of some organisations, by organisation, role and activity; made when they are asked for, for there are more than
    /// activities.
    public static List<Participation> of(List<OrganisationSummary> organisations) {
        return new Joined<>(organisations.stream()
                .flatMap(summary -> summary.activities().entrySet().stream()
                        .map(entry -> of(summary.organisation(), entry.getKey(), entry.getValue())))
                .toList());
    }

    private static List<Participation> of(Organisation organisation, OrganisationRole role, List<String> activities) {
        return new Derived<>(activities, activity -> new Participation(organisation, role, activity));
    }
}
