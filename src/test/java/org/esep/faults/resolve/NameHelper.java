package org.esep.faults.resolve;

import org.junit.jupiter.api.Tag;

/// Named for a drawer, with a library that has no home.
@Tag("planted")
class NameHelper {}
