package org.esep.fact;

import java.util.List;

import org.esep.iati.Coded;

/// An id that was given once and is kept for ever, with the thing it was given to and the ids that were merged into it.
public record RegisteredId(String id, Kind kind, String name, List<String> formerIds) {

    public RegisteredId {
        formerIds = List.copyOf(formerIds);
    }

    /// What an id names.
    public enum Kind implements Coded {
        PROGRAMME, ORGANISATION
    }
}
