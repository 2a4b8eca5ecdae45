package org.esep.faults.iati;

import org.esep.faults.fact.Plain;

/// An early stage that knows a later one.
public record UsesFact(Plain later) {}
