package org.esep.structured;

import java.util.HashSet;
import java.util.Set;

import org.esep.fact.Claim;

/// A record of a table while its rows are read. `name` is its identifier, or its row where the table has none.
record TableRecord(String name, Statement statement, Set<Claim> said) {

    TableRecord(String name, Statement statement) {
        this(name, statement, new HashSet<>());
    }

    /// A claim that several rows of one activity repeat is one.
    void addOnce(Claim claim, Proof proof) {
        if (said.add(claim)) {
            statement.add(claim, proof);
        }
    }

    void add(Claim claim, Proof proof) {
        statement.add(claim, proof);
    }
}
