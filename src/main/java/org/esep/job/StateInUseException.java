package org.esep.job;

import java.nio.file.Path;
import java.util.Optional;

/// Another process is at work on the same state.
public final class StateInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateInUseException(Path state, Optional<String> holder, Optional<String> pages) {
        super(state + pages
                .map(address -> " is in use by esep serve" + told(holder) + "; start the run on its page " + address
                        + "/runs"
                        + " or give this one another --state")
                .orElse(" is in use by another run" + told(holder)
                        + "; wait for it to end or give this one another --state"));
    }

    private static String told(Optional<String> holder) {
        return holder.map(who -> " (" + who + ")").orElse("");
    }
}
