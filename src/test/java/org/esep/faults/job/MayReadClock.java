package org.esep.faults.job;

import java.time.Instant;

/// As it should be.
record MayReadClock() {

    Instant now() {
        return Instant.now();
    }
}
