package org.esep.faults.util;

/// In a package that is no stage.
record Stray() {}
