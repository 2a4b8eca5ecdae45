package org.esep.iati;

/// Whether a period or a budget is the one in force or one that was moved or revised.
public enum Edition implements Coded {
    CURRENT, ORIGINAL
}
