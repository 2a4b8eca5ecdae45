package org.esep.iati;

/// How exact a stated amount is.
public enum Qualifier implements Coded {
    EXACT, ABOUT, AT_LEAST, UP_TO
}
