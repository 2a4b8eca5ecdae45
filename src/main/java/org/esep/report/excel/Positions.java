package org.esep.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.fact.Fact;

/// The rows, from 0 and counted on over the sheets of a table, in which the facts, programmes and documents that are shown
/// stand.
record Positions(FactRows facts, Map<String, Integer> programmes, Map<String, Integer> documents, Limits limits) {

    static Positions of(Ledger ledger, Limits limits) {
        return new Positions(FactRows.of(ledger.facts().stream().limit(limits.rowsOfTable()).map(Fact::id)),
                of(ledger.activities().stream().limit(limits.rowsOfTable()).map(summary -> summary.activity().id())),
                of(ledger.documents().stream().limit(limits.rowsOfTable()).map(Document::path)), limits);
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
