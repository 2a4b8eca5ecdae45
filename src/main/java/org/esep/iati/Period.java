package org.esep.iati;

import java.util.Optional;

/// A stretch of time, both ends included, either of which may be unknown.
public record Period(Optional<PartialDate> start, Optional<PartialDate> end) {

    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first())) {
            throw new IllegalArgumentException("ends before it starts: " + start.get() + " to " + end.get());
        }
    }

    public static Period between(PartialDate start, PartialDate end) {
        return new Period(Optional.of(start), Optional.of(end));
    }

    public static Period from(PartialDate start) {
        return new Period(Optional.of(start), Optional.empty());
    }

    public static Period until(PartialDate end) {
        return new Period(Optional.empty(), Optional.of(end));
    }

    public boolean isUnknown() {
        return start.isEmpty() && end.isEmpty();
    }
}
