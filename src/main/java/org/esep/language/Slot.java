package org.esep.language;

/// What a pattern can stand for besides words.
public enum Slot {
    MONEY, DATE, PERIOD, DURATION, ORGANISATION, ORGANISATIONS, DONORS, COUNTRIES, ACTIVITY, FUNDER
}
