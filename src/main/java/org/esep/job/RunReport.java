package org.esep.job;

import java.nio.file.Path;
import java.util.Optional;

/// How a run went: what came of it, documents read anew, unchanged and refused, activities, organisations, facts and
/// notices of the ledger, files written, the published folder, and of a run that did not reach its end, where it ended.
public record RunReport(Result result, long read, long unchanged, long refused, int activities, int organisations,
        int facts, int notices, int files, Optional<Path> folder, Optional<Ending> ending) {

    /// What came of a run.
    public enum Result {
        PUBLISHED, UNCHANGED, FAILED, STOPPED
    }

    /// The step at which a run ended, none before the first one, and why.
    public record Ending(Optional<String> step, String reason) {}

    static RunReport unchanged(Path folder) {
        return new RunReport(Result.UNCHANGED, 0, 0, 0, 0, 0, 0, 0, 0, Optional.of(folder), Optional.empty());
    }

    static RunReport ended(Result result, Ending ending) {
        return new RunReport(result, 0, 0, 0, 0, 0, 0, 0, 0, Optional.empty(), Optional.of(ending));
    }
}
