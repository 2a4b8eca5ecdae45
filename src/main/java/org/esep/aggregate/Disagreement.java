package org.esep.aggregate;

import java.util.List;

import org.esep.iati.Coded;

/// A figure of an activity on which facts differ, every value with its document.
public record Disagreement(String activity, Subject subject, Choice choice, List<Value> values) {

    public Disagreement {
        values = List.copyOf(values);
    }

    /// Which figure the facts differ on.
    public enum Subject implements Coded {
        BUDGET, CONTRIBUTION, TRANSACTIONS, START, END, COUNTRY_SHARES
    }

    /// One of the values, as text of the contract (`EUR 2000000`, `2024-01`), with the fact that states it.
    public record Value(String value, String fact, String document, Reason reason) {}
}
