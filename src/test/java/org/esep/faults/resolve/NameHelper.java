package org.esep.faults.resolve;

import org.opentest4j.AssertionFailedError;

/// Named for a drawer, with a library that has no home.
class NameHelper {

    AssertionFailedError failure() {
        return new AssertionFailedError();
    }
}
