package org.esep.gazetteer;

import java.util.List;
import java.util.Optional;

/// The known countries, organisations and activities, each list sorted by id.
public record Gazetteer(List<KnownCountry> countries, List<KnownOrganisation> organisations,
        List<KnownActivity> activities) {

    public Gazetteer {
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
        activities = List.copyOf(activities);
    }

    public Optional<KnownOrganisation> findOrganisation(String id) {
        return organisations.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    public Optional<KnownActivity> findActivity(String id) {
        return activities.stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
