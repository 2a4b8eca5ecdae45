package org.esep.job;

import java.nio.file.Path;

/// Another process is at work on the same state.
public final class StateInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateInUseException(Path state) {
        super(state + " is in use by another run; wait for it to end or give this one another --state");
    }
}
