package org.esep.job;

import org.esep.store.RunRecord;

/// Is told when a run ended, after its row was written. A process that was killed meanwhile tells it again at its next
/// start: whoever listens does the same for the same [RunRecord#id()] only once. A failure is told again later and keeps
/// no other run from starting.
@FunctionalInterface
public interface RunListener {

    /// The state is `PUBLISHED`, `UNCHANGED`, `FAILED` or `STOPPED`.
    void ended(RunRecord run);
}
