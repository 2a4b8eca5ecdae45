package org.esep.resolve;

import java.util.List;
import java.util.Optional;

import org.esep.fact.ActivityNamed;

/// An activity as one document names it, at least once; `known` is the id of the gazetteer's entry, `record` that of the
/// record of structured data.
record Mentioned(Activities.Key key, List<Named> names, Optional<String> known, Optional<String> record) {

    Mentioned {
        names = List.copyOf(names);
    }

    /// A name with its language (ISO 639-1).
    record Named(String language, ActivityNamed claim) {}
}
