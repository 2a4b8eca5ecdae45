package org.esep.iati;

/// Whether a period is the one in force or one that a text says was moved.
public enum Edition implements Coded {
    CURRENT, ORIGINAL
}
