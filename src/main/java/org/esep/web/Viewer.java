package org.esep.web;

import java.util.Optional;
import java.util.Set;

import org.esep.iati.Country;

/// Who looks at the pages: a name, what that person may do, and the countries to which the person is limited (none: no
/// limit).
record Viewer(String name, Role role, Optional<Set<Country>> countries) {

    Viewer {
        countries = countries.map(Set::copyOf);
    }

    /// Each may do what the one before may: look and download; also see notices and whom mail did not reach; also start,
    /// stop and restart runs.
    enum Role {
        VIEWER, OFFICER, OPERATOR
    }

    boolean is(Role least) {
        return role.compareTo(least) >= 0;
    }

    /// Whether the person may see everything, and so the overview.
    boolean seesAll() {
        return countries.isEmpty();
    }

    boolean sees(Country country) {
        return countries.map(some -> some.contains(country)).orElse(true);
    }

    /// Whether the person may see something that is about these countries.
    boolean seesOneOf(Set<Country> about) {
        return seesAll() || about.stream().anyMatch(this::sees);
    }
}
