package org.esep.language;

import org.esep.iati.Coded;

/// What a rule makes of the mentions that it finds. `PARENT` is the activity
/// that another is part of; `NOTHING` takes them away from the rules of lower confidence.
public enum Outcome implements Coded {
    BUDGET, CONTRIBUTION, ENVELOPE, PERIOD, START, END, ORIGINAL_END, DURATION, MILESTONE, FUNDING, ACCOUNTABLE,
    EXTENDING, IMPLEMENTING, PARTNER, COUNTRY, PARENT, NOTHING
}
