package org.esep.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.esep.iati.Coded;

/// What is compared with the gold standard. Funders of money and roles of partners are compared where the money or the
/// partner was found.
public enum Kind implements Coded {
    PROGRAMME, COUNTRY, START, END, FUNDING, FUNDER, PARTNER, ROLE, ENVELOPE, MILESTONE;

    /// The kinds that the headline figure is the mean of.
    public static final List<Kind> CORE = List.of(COUNTRY, START, END, FUNDING, PARTNER);

    /// The kinds that are facts and not a part of one.
    public static final Set<Kind> FACTS = Set.copyOf(EnumSet.complementOf(EnumSet.of(FUNDER, ROLE)));
}
