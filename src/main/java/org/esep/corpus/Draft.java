package org.esep.corpus;

import java.util.List;
import java.util.Optional;

import org.esep.iati.PartialDate;

/// What a format's reader takes from a file: its parts in reading order and what the file says of itself.
public record Draft(List<Part> parts, Optional<String> title, Optional<PartialDate> published) {

    public Draft {
        parts = List.copyOf(parts);
    }

    /// Parts of a file that says nothing of itself.
    public static Draft of(List<Part> parts) {
        return new Draft(parts, Optional.empty(), Optional.empty());
    }
}
