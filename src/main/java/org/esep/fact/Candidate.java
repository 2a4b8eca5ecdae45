package org.esep.fact;

import java.util.Optional;

/// A claim of one document before names are resolved. `subject` is the document's own key of the activity that the
/// claim is about: equal for all claims about one activity of one document, meaningless outside of it.
public record Candidate(Claim claim, Evidence evidence, Optional<String> subject) {}
