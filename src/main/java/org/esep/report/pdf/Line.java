package org.esep.report.pdf;

import java.util.List;
import java.util.Optional;

/// A line of text as parts from left to right.
record Line(List<Part> parts) {

    Line {
        parts = List.copyOf(parts);
    }

    /// Words at a distance from the left end of the line, in points, that may lead somewhere.
    record Part(String words, float left, float width, Optional<Text.Link> link) {}

    float width() {
        return parts.isEmpty() ? 0 : parts.getLast().left() + parts.getLast().width();
    }

    boolean leads() {
        return parts.stream().anyMatch(part -> part.link().isPresent());
    }

    String words() {
        return String.join("", parts.stream().map(Part::words).toList());
    }
}
