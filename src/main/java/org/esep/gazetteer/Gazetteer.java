package org.esep.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The known countries, organisations and activities, each list sorted by id.
public record Gazetteer(List<KnownCountry> countries, List<KnownOrganisation> organisations,
        List<KnownActivity> activities) {

    public Gazetteer {
        countries = List.copyOf(countries);
        organisations = sorted(organisations, KnownOrganisation::id);
        activities = sorted(activities, KnownActivity::id);
    }

    public Optional<KnownOrganisation> findOrganisation(String id) {
        return find(organisations, KnownOrganisation::id, id);
    }

    public Optional<KnownActivity> findActivity(String id) {
        return find(activities, KnownActivity::id, id);
    }

    /// The id of the known activity that one is a part of; phases that no entry lists end with their number.
    public Optional<String> findWhole(String id) {
        return findActivity(id).flatMap(KnownActivity::parent).or(() -> Optional.of(id.replaceFirst("-\\d+$", ""))
                .filter(base -> !base.equals(id) && findActivity(base).isPresent()));
    }

    private static <T> List<T> sorted(List<T> known, Function<T, String> ids) {
        return known.stream().sorted(Comparator.comparing(ids)).toList();
    }

    private static <T> Optional<T> find(List<T> sorted, Function<T, String> ids, String id) {
        var from = 0;
        var to = sorted.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (ids.apply(sorted.get(middle)).compareTo(id) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < sorted.size() && ids.apply(sorted.get(from)).equals(id)
                ? Optional.of(sorted.get(from))
                : Optional.empty();
    }
}
