package org.esep.text;

import java.util.List;
import java.util.Optional;

import org.esep.corpus.DocumentText;
import org.esep.language.LanguagePacks;

/// Shows benchmarks how the languages of a document are told.
public final class Detection {

    private final Tongues tongues;

    public Detection(LanguagePacks packs) {
        this.tongues = new Tongues(packs);
    }

    /// The language of each block.
    public List<String> of(DocumentText document) {
        return tongues.of(document.blocks().stream().map(block -> block.span().of(document.text())).toList(),
                Optional.empty()).blocks();
    }
}
