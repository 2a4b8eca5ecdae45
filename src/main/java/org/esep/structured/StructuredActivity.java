package org.esep.structured;

import java.util.List;

import org.esep.fact.Candidate;

/// What one record of structured data claims about its activity. The subject of every candidate is the identifier of the
/// record; the spans of their evidence are empty and begin at the record's number in the document, from 0.
public record StructuredActivity(String identifier, List<Candidate> candidates) {

    public StructuredActivity {
        candidates = List.copyOf(candidates);
    }
}
