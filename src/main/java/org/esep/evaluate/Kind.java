package org.esep.evaluate;

import java.util.Set;

import org.esep.iati.Coded;

/// What is compared with the gold standard.
public enum Kind implements Coded {
    PROGRAMME, COUNTRY, START, END, FUNDING, PARTNER, ENVELOPE, MILESTONE;

    /// The kinds that the headline figure is the mean of.
    static final Set<Kind> CORE = Set.of(COUNTRY, START, END, FUNDING, PARTNER);
}
