package org.esep.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.fact.Fact;

/// The rows, from 0 and counted on over the sheets of a table, in which facts, programmes and documents stand, and how
/// many rows a sheet takes, the header left out.
record Positions(FactRows facts, Map<String, Integer> programmes, Map<String, Integer> documents,
        int rowsOfSheet) {

    /// Excel's own limit.
    static final int MOST_ROWS = 1_048_575;

    static Positions of(Ledger ledger, int rowsOfSheet) {
        return new Positions(FactRows.of(ledger.facts().stream().map(Fact::id)),
                of(ledger.activities().stream().map(summary -> summary.activity().id())),
                of(ledger.documents().stream().map(Document::path)), rowsOfSheet);
    }

    private static Map<String, Integer> of(Stream<String> keys) {
        var positions = new HashMap<String, Integer>();
        keys.forEachOrdered(key -> positions.put(key, positions.size()));
        return positions;
    }

    OptionalInt fact(String id) {
        return facts.row(id);
    }

    OptionalInt programme(String id) {
        return in(programmes, id);
    }

    OptionalInt document(String path) {
        return in(documents, path);
    }

    private static OptionalInt in(Map<String, Integer> positions, String key) {
        var position = positions.get(key);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
