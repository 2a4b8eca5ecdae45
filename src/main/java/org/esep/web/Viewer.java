package org.esep.web;

import java.util.Collection;

import org.esep.iati.Country;
import org.esep.settings.User;

/// Who looks at the pages, and what of them that user may see and do.
record Viewer(User user) {

    boolean is(User.Role least) {
        return user.role().compareTo(least) >= 0;
    }

    /// Whether the user may see everything, and so the overview.
    boolean seesAll() {
        return user.countries().isEmpty();
    }

    boolean sees(Country country) {
        return user.countries().map(some -> some.contains(country)).orElse(true);
    }

    /// Whether the user may see something that is about these countries.
    boolean seesOneOf(Collection<Country> about) {
        return seesAll() || about.stream().anyMatch(this::sees);
    }
}
