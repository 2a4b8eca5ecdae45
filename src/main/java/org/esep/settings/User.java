package org.esep.settings;

import java.util.Optional;
import java.util.Set;

import org.esep.iati.Country;

/// A person or an office that may sign in: the name, the password as an encoded one (none: only by OpenID Connect), what
/// the user may do, and the countries to which the user is limited (none: no limit).
public record User(String name, Optional<String> password, Role role, Optional<Set<Country>> countries) {

    public User {
        countries = countries.map(Set::copyOf);
    }

    /// Each may do what the one before may: look and download; also see which mails did not arrive; also start, stop and
    /// restart runs and read who did what.
    public enum Role {
        VIEWER, OFFICER, OPERATOR
    }
}
