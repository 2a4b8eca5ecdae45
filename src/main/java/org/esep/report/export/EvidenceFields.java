package org.esep.report.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.AppliedDecisions;
import org.esep.aggregate.Figure;
import org.esep.aggregate.LeftOut;
import org.esep.settings.Decision;

/// For each figure of a programme the facts it used, those it left out with the reason, and who checked it, as fields of
/// JSON.
record EvidenceFields(AppliedDecisions decided) {

    static List<Map<String, Object>> of(ActivitySummary summary, AppliedDecisions decided) {
        var fields = new EvidenceFields(decided);
        var figures = new ArrayList<Map<String, Object>>();
        summary.budget().ifPresent(figure -> figures.add(fields.of("budget", figure)));
        summary.contributions().forEach(part -> figures.add(fields.of("contribution", part.figure())));
        summary.timeline().start().ifPresent(figure -> figures.add(fields.of("start", figure)));
        summary.timeline().end().ifPresent(figure -> figures.add(fields.of("end", figure)));
        return figures;
    }

    private Map<String, Object> of(String name, Figure<?> figure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("figure", name);
        fields.put("rule", figure.choice().code());
        fields.put("used", figure.used());
        fields.put("leftOut", figure.leftOut().stream().map(EvidenceFields::leftOut).toList());
        fields.put("documents", figure.documents());
        fields.put("checked", decided.on(figure.used()).stream().map(EvidenceFields::checked).toList());
        return fields;
    }

    private static Map<String, Object> leftOut(LeftOut leftOut) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("fact", leftOut.fact());
        fields.put("reason", leftOut.reason().code());
        return fields;
    }

    private static Map<String, Object> checked(Decision decision) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("decision", decision.kind().code());
        fields.put("by", decision.taken().by());
        fields.put("on", decision.taken().on().toString());
        fields.put("why", decision.taken().why());
        return fields;
    }
}
