package org.esep.web;

import java.util.Objects;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/// Encodes passwords for `users.yaml`.
public final class Passwords {

    private Passwords() {}

    /// By bcrypt, with the name of the way in front of it.
    public static String encoded(CharSequence password) {
        return Objects.requireNonNull(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password));
    }
}
