package org.esep.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.esep.aggregate.Activities;
import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.fact.Fact;

/// The rows, from 0 and counted on over the sheets of a table, in which the facts, programmes and documents that are shown
/// stand.
record Positions(FactRows facts, Activities programmes, Map<String, Integer> documents, Limits limits) {

    static Positions of(Ledger ledger, Limits limits) {
        return new Positions(FactRows.of(ledger.facts().stream().limit(limits.rowsOfTable()).map(Fact::id)),
                ledger.activities(), of(ledger.documents().stream().limit(limits.rowsOfTable()).map(Document::path)),
                limits);
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
        var place = programmes.place(id);
        return place >= 0 && place < limits.rowsOfTable() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    OptionalInt document(String path) {
        var position = documents.get(path);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
