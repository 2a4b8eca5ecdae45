package org.esep.iati;

/// Where an activity stands on the as-of date.
public enum ActivityStatus implements Coded {
    PLANNED, RUNNING, ENDED, UNKNOWN
}
