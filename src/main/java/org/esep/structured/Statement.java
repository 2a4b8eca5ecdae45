package org.esep.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.Evidence;
import org.esep.fact.Span;

/// What one record of a document claims, while it is read. `place` is the record's number in the document, from 0; `rule`
/// is the id of the reader.
final class Statement {

    private final String document;
    private final int place;
    private final String rule;
    private final List<Claimed> claimed = new ArrayList<>();

    Statement(String document, int place, String rule) {
        this.document = document;
        this.place = place;
        this.rule = rule;
    }

    private record Claimed(Claim claim, Proof proof) {}

    void add(Claim claim, Proof proof) {
        claimed.add(new Claimed(claim, proof));
    }

    /// The record, once its identifier is known.
    StructuredActivity of(String identifier) {
        return new StructuredActivity(identifier, claimed.stream()
                .map(one -> new Candidate(one.claim(), evidence(one.proof()), Optional.of(identifier))).toList());
    }

    private Evidence evidence(Proof proof) {
        return new Evidence(document, new Span(place, place), proof.quote(), proof.language(), rule, 1, List.of(),
                Optional.of(proof.pointer()));
    }
}
