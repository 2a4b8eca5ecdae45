package org.esep.fact;

import java.util.List;

/// All that one document claims, in the order of its text, and what was odd about it.
public record Extraction(Document document, List<Candidate> candidates, List<Notice> notices) {

    public Extraction {
        candidates = List.copyOf(candidates);
        notices = List.copyOf(notices);
    }
}
