package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Timeline;
import org.esep.fact.Activity;

/// `programmes.jsonl`: one programme a line, with the figures derived from its facts and what these were derived from.
final class ProgrammeLines {

    private final Ledger ledger;
    private final Map<String, List<Disagreement>> disagreements;

    private ProgrammeLines(Ledger ledger) {
        this.ledger = ledger;
        this.disagreements = ledger.disagreements().stream().collect(Collectors.groupingBy(Disagreement::activity));
    }

    static void write(Ledger ledger, OutputStream out) throws IOException {
        var lines = new ProgrammeLines(ledger);
        Json.lines(ledger.activities().stream().map(lines::line), out);
    }

    private Map<String, Object> line(ActivitySummary summary) {
        var line = new LinkedHashMap<String, Object>();
        line.putAll(names(summary.activity()));
        line.put("countries", Values.codes(summary.countries().keySet()));
        line.put("shares", Values.shares(summary.countries()));
        line.put("regional", summary.isRegional());
        line.putAll(time(summary.timeline()));
        line.putAll(money(summary));
        line.put("partners", Values.byRole(summary.partners()));
        line.put("documents", summary.documents());
        line.put("disagreements", disagreements(summary.activity().id()));
        line.put("identifiers", summary.recorded().identifiers());
        line.put("sectors", summary.recorded().sectors().stream().map(Values::classification).toList());
        line.put("net", Values.nets(summary.nets()));
        line.put("evidence", EvidenceFields.of(summary, ledger.decided()));
        return line;
    }

    private static Map<String, Object> names(Activity activity) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", activity.id());
        fields.put("formerIds", activity.formerIds());
        fields.put("name", activity.name());
        fields.put("names", activity.names());
        fields.put("aliases", activity.aliases());
        fields.put("kind", activity.kind().code());
        fields.put("parent", activity.parent());
        return fields;
    }

    private static Map<String, Object> time(Timeline timeline) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("start", timeline.start().map(figure -> figure.value().toString()));
        fields.put("end", timeline.end().map(figure -> figure.value().toString()));
        fields.put("originalEnd", Values.date(timeline.originalEnd()));
        fields.put("status", timeline.status().code());
        return fields;
    }

    private Map<String, Object> money(ActivitySummary summary) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("budget", summary.budget().map(FigureFields::money));
        fields.put("contributions", summary.contributions().stream().map(FigureFields::contribution).toList());
        fields.put("sums", Values.sums(summary.sums()));
        fields.put("reportingCurrency", ledger.currency().getCurrencyCode());
        fields.put("counted", summary.counted().code());
        fields.put("funders", summary.funders());
        return fields;
    }

    private List<Map<String, Object>> disagreements(String activity) {
        return Optional.ofNullable(disagreements.get(activity)).orElse(List.of()).stream()
                .map(FigureFields::disagreement).toList();
    }
}
