package org.esep.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Picks what is worth comparing: all that prose tells, and of records of structured data, which are what they are by their
/// identifiers and may be a million, those near to it, those that a person decided on, and those that the registry knows.
final class WorthComparing {

    private final Profiles profiles;
    private final Registry registry;
    private final DecidedMatches decided;

    WorthComparing(Profiles profiles, Registry registry, DecidedMatches decided) {
        this.profiles = profiles;
        this.registry = registry;
        this.decided = decided;
    }

    /// Sorted by key; `others` are the documents that hold anything but records.
    List<Profile> profiles(AllClaims claims, Set<String> others) {
        Map<Activities.Key, Profile> found = new TreeMap<>();
        var keys = new HashSet<String>();
        for (var extraction : claims.of().apply(others)) {
            if (Records.identifier(extraction).isEmpty()) {
                profiles.of(extraction).forEach(profile -> {
                    found.put(profile.key(), profile);
                    keys.addAll(Blocking.keys(profile));
                });
            }
        }
        if (keys.isEmpty() && registry.isEmpty() && !decided.isOnProgrammes()) {
            return List.of();
        }
        for (var extraction : claims.all()) {
            if (Records.identifier(extraction).isPresent()) {
                profiles.of(extraction).stream().filter(profile -> isWorth(profile, keys))
                        .forEach(profile -> found.putIfAbsent(profile.key(), profile));
            }
        }
        return List.copyOf(found.values());
    }

    private boolean isWorth(Profile profile, Set<String> keys) {
        var names = new ArrayList<>(profile.record().stream().toList());
        profile.names().forEach(named -> names.add(named.claim().name()));
        return registry.knows(names.getFirst()) || decided.isOnAny(names) || Blocking.isNear(profile, keys);
    }
}
