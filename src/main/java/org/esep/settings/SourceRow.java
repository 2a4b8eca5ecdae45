package org.esep.settings;

import java.util.Optional;

import org.esep.iati.PartialDate;

/// A row of the sidecar `SOURCES.csv`: what is known of a document from outside of it.
public record SourceRow(String file, Optional<String> language, Optional<String> publisher, Optional<String> address,
        Optional<PartialDate> date) {}
