package org.esep.extract;

import java.util.List;
import java.util.Optional;

import org.esep.corpus.DocumentText;
import org.esep.fact.Evidence;

/// Makes the evidence of claims from the lines that they were read in.
final class Evidences {

    private final DocumentText document;

    Evidences(DocumentText document) {
        this.document = document;
    }

    Evidence of(Line line, String rule, double confidence) {
        return new Evidence(document.document().path(), line.quote(), line.quote().of(document.text()),
                line.pack().iso(), rule, confidence, List.of(), Optional.empty());
    }
}
