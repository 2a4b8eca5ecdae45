package org.esep.iati;

/// Whether a period is intended or has taken place.
public enum DateType implements Coded {
    PLANNED, ACTUAL
}
