package org.esep.language;

import java.util.List;

/// A part of a pattern.
public sealed interface Element {

    /// One of several phrases.
    record Words(List<Phrase> alternatives) implements Element {

        public Words {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// A mention of this kind.
    record Mentioned(Slot slot) implements Element {}

    /// Up to so many words or mentions of any kind, no end of a clause among them.
    record Gap(int most) implements Element {}

    /// The beginning of the line.
    record Start() implements Element {}

    /// An element that may be missing.
    record Maybe(Element element) implements Element {}
}
