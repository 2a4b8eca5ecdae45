package org.esep.language;

import java.util.Optional;

/// A part of a pattern.
public sealed interface Element {

    /// One of several phrases.
    record Words(Phrases alternatives) implements Element {}

    /// A mention of this kind.
    record Mentioned(Slot slot) implements Element {}

    /// Up to so many words or mentions, no end of a clause among them, and none that the slot just `before` could have taken.
    record Gap(int most, Optional<Slot> before) implements Element {}

    /// The beginning of the line.
    record Start() implements Element {}

    /// An element that may be missing.
    record Maybe(Element element) implements Element {}
}
