package org.esep.faults.fact;

/// As it should be.
public record Plain(int value) {}
