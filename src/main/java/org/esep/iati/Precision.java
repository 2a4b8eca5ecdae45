package org.esep.iati;

/// How much of a date is known, the coarsest first.
public enum Precision implements Coded {
    YEAR, MONTH, DAY
}
