package org.esep.structured;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A file goes beyond a limit that guards against hostile ones.
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String limit) {
        super(limit);
    }

    /// The limit that a failure comes of, whatever passed it on.
    static Optional<LimitException> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10)
                .filter(LimitException.class::isInstance).map(LimitException.class::cast).findFirst();
    }
}
