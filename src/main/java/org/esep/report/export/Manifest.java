package org.esep.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `manifest.json`: which run made a folder and of what (digests are SHA-256 in hex), the run it is compared with, and
/// every other file of the folder, sorted by path.
public record Manifest(String run, LocalDate asOf, String corpusDigest, String configurationDigest,
        String programVersion, Optional<String> baselineRun, List<Entry> files) {

    public static final String FILE = "manifest.json";

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /// A file: its path inside the folder with `/` between folders, its size in bytes, its SHA-256 in hex.
    public record Entry(String path, long size, String sha256) {}

    public Manifest with(List<Entry> entries) {
        return new Manifest(run, asOf, corpusDigest, configurationDigest, programVersion, baselineRun, entries);
    }

    /// Leaves the stream open.
    public void write(OutputStream out) throws IOException {
        Json.document(this, out);
    }

    /// None where the content is no manifest.
    public static Optional<Manifest> read(InputStream in) {
        return Json.find(in, Manifest.class);
    }
}
