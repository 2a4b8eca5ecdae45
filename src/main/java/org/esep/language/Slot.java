package org.esep.language;

/// What a pattern can stand for besides words; `PARENT` is an activity that another one is part of.
public enum Slot {
    MONEY, DATE, PERIOD, DURATION, ORGANISATION, ORGANISATIONS, DONORS, COUNTRIES, ACTIVITY, PARENT, FUNDER
}
