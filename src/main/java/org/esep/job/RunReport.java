package org.esep.job;

import java.nio.file.Path;
import java.util.Optional;

/// How a run went: what came of it, documents read anew, unchanged and refused, activities, organisations, facts and
/// notices of the ledger, files written, and the published folder.
public record RunReport(Result result, long read, long unchanged, long refused, int activities, int organisations,
        int facts, int notices, int files, Optional<Path> folder) {

    /// What came of a run.
    public enum Result {
        PUBLISHED, UNCHANGED, FAILED
    }

    static RunReport unchanged(Path folder) {
        return new RunReport(Result.UNCHANGED, 0, 0, 0, 0, 0, 0, 0, 0, Optional.of(folder));
    }

    static RunReport failed() {
        return new RunReport(Result.FAILED, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty());
    }
}
