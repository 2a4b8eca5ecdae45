package org.esep.corpus;

import java.util.List;
import java.util.Optional;

/// What a format's reader takes from a file: its parts in reading order, and what the file says of itself: its title and
/// the day on which it was published (ISO date). `limit` is one that the file goes beyond, where it does.
public record Draft(List<Part> parts, Optional<String> title, Optional<String> published, Optional<String> limit) {

    public Draft {
        parts = List.copyOf(parts);
    }

    /// How many characters the parts have together.
    public long length() {
        return parts.stream().mapToLong(Part::length).sum();
    }

    /// Parts of a file that says nothing of itself.
    public static Draft of(List<Part> parts) {
        return new Draft(parts, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
