package org.esep.aggregate;

/// A fact that a figure did not use, by id, with the reason.
public record LeftOut(String fact, Reason reason) {}
