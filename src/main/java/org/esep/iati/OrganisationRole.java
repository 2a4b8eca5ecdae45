package org.esep.iati;

/// How an organisation takes part: IATI codes 1 to 4 in this order, and `PARTNER`, which has none: a beneficiary or cooperating body.
public enum OrganisationRole implements Coded {
    FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, PARTNER
}
