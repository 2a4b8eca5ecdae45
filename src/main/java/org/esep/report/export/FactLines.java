package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.esep.aggregate.Ledger;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Span;

/// `facts.jsonl`: every fact with its evidence.
final class FactLines {

    private final ClaimFields claims;

    private FactLines(Ledger ledger) {
        this.claims = new ClaimFields(Directory.of(ledger));
    }

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var lines = new FactLines(ledger);
        Json.lines(ledger.facts().stream().map(lines::line), out);
    }

    private Map<String, Object> line(Fact fact) {
        var line = new LinkedHashMap<String, Object>();
        line.put("type", fact.claim().type().code());
        line.put("id", fact.id());
        line.putAll(claims.of(fact));
        line.putAll(evidence(fact.evidence()));
        return line;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("document", evidence.document());
        fields.put("quote", evidence.quote());
        fields.putAll(place(evidence.span()));
        fields.put("pointer", evidence.pointer());
        fields.put("language", evidence.language());
        fields.put("rule", evidence.rule());
        fields.put("confidence", BigDecimal.valueOf(evidence.confidence()));
        fields.put("alsoAt", repeats(evidence.alsoAt()));
        return fields;
    }

    private static List<Map<String, Object>> repeats(List<Span> spans) {
        return spans.stream().sorted().map(FactLines::place).toList();
    }

    private static Map<String, Object> place(Span span) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("quoteStart", span.start());
        fields.put("quoteEnd", span.end());
        return fields;
    }
}
