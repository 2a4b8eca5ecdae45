package org.esep.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Coded;

/// An id that was given once and is kept for ever: the name of the thing it was given to, the ids that were merged into
/// it, the as-of date of the run that gave it, all names that the thing ever bore, as they are compared, and the id that
/// it was merged into itself, until the two are told apart again.
public record RegisteredId(String id, Kind kind, String name, List<String> formerIds, LocalDate since,
        List<String> spellings, Optional<String> mergedInto) {

    public RegisteredId {
        formerIds = List.copyOf(formerIds);
        spellings = List.copyOf(spellings);
    }

    /// What an id names.
    public enum Kind implements Coded {
        PROGRAMME, ORGANISATION
    }
}
