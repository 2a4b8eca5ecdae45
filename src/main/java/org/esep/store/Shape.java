package org.esep.store;

import java.util.stream.Stream;

import org.flywaydb.core.api.exception.FlywayValidateException;

/// The tables that this version of the program works on.
public final class Shape {

    private Shape() {}

    /// Whether something failed because the tables are those of another version.
    public static boolean isOther(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(FlywayValidateException.class::isInstance);
    }
}
