package org.esep.corpus;

import java.nio.file.Path;
import java.util.Optional;

import org.esep.settings.SourceRow;

/// A file of the corpus: where it lies, its path inside the corpus (`/` between folders), its SHA-256 in hex, its
/// size in bytes, and its row of the sidecar.
public record SourceDocument(Path file, String path, String digest, long bytes, Optional<SourceRow> source) {}
