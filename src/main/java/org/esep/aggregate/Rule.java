package org.esep.aggregate;

import org.esep.iati.Coded;

/// The rules of counting, in the order of their numbers on the Method sheet.
public enum Rule implements Coded {
    CHOOSING_AMONG_DOCUMENTS, PARENT_AND_CHILD, COUNTRY, ENVELOPES, YEARS, CURRENCY, GROSS_AND_NET, PARTNERS, STATUS, TIME;

    /// 1 to 10.
    public int number() {
        return ordinal() + 1;
    }
}
