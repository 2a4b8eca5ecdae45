package org.esep.aggregate;

import org.esep.iati.Coded;

/// How an activity's money belongs to a country: all of it, a stated share, or shown in full but in no country's own
/// total because the activity works in several and no shares are stated.
public enum Scope implements Coded {
    OWN, SHARE, REGIONAL
}
