package org.esep.job;

import java.nio.file.Path;

/// The state was made by a version of the program that kept it in another shape. It holds nothing that a run does not
/// make anew; the ids given are read back from what was published.
public final class StateOutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateOutdatedException(Path state, Throwable cause) {
        super(state + " holds the state of another version of Esep; remove it, or empty its database, or give another"
                + " --state: a run makes it anew and keeps the ids of the last published run", cause);
    }
}
