package org.esep.aggregate;

import org.esep.iati.Coded;

/// The rules of counting, with their numbers on the Method sheet.
public enum Rule implements Coded {
    CHOOSING_AMONG_DOCUMENTS(1), PARENT_AND_CHILD(2), COUNTRY(3), ENVELOPES(4), YEARS(5), CURRENCY(6), GROSS_AND_NET(
            7),
    PARTNERS(8), STATUS(9), TIME(10);

    private final int number;

    Rule(int number) {
        this.number = number;
    }

    /// 1 to 10.
    public int number() {
        return number;
    }
}
