package org.esep.aggregate;

import org.esep.iati.Coded;

/// Whether a fact went into a figure, and if not, why.
public enum Reason implements Coded {
    COUNTED, OTHER_VALUE_CHOSEN, REPEATED, PART_OF_BUDGET, INSIDE_PARENT, ENVELOPE, NO_RATE, SUPERSEDED, OTHER_RECORD,
    RECEIVED, ROLE_NOT_SUMMED, FUNDER_UNKNOWN, IMPOSSIBLE, REJECTED
}
