package org.esep.fact;

import java.util.List;
import java.util.Optional;

/// Where a claim was read: the document (path inside the corpus, `/` between folders), the stretch of its text with
/// the quote (contact data blacked out), the language (ISO 639-1) of the block, the id of the rule, and how far to
/// trust it, 0 to 1. `alsoAt` lists repeats in the same document; `pointer` is the line or sheet!cell of structured data.
public record Evidence(String document, Span span, String quote, String language, String rule, double confidence,
        List<Span> alsoAt, Optional<String> pointer) {

    public Evidence {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
        }
        alsoAt = List.copyOf(alsoAt);
    }
}
