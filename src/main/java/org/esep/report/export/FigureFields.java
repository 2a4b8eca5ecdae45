package org.esep.report.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.Contribution;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Figure;
import org.esep.aggregate.LeftOut;
import org.esep.iati.Money;
import org.esep.settings.Rate;

/// Figures as fields of JSON: the amount with its rate, and the facts that were used and left out.
final class FigureFields {

    private FigureFields() {}

    /// `rule` is the step that decided among the documents.
    static Map<String, Object> money(Figure<Amount> figure) {
        var fields = new LinkedHashMap<String, Object>();
        var amount = figure.value();
        fields.put("amount", amount.original().map(Money::amount));
        fields.put("currency", amount.original().map(money -> money.currency().getCurrencyCode()));
        fields.put("qualifier", amount.qualifier().code());
        fields.put("reporting", amount.reporting().map(Money::amount));
        fields.put("rate", amount.rate().map(Rate::value));
        fields.put("rateYear", amount.rate().map(Rate::year));
        fields.put("rateSource", amount.rate().map(Rate::source));
        fields.put("rule", figure.choice().code());
        fields.put("documents", figure.documents());
        return fields;
    }

    static Map<String, Object> contribution(Contribution contribution) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("funder", contribution.funder());
        fields.putAll(money(contribution.figure()));
        return fields;
    }

    static Map<String, Object> disagreement(Disagreement disagreement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("figure", disagreement.subject().code());
        fields.put("rule", disagreement.choice().code());
        fields.put("values", disagreement.values().stream().map(FigureFields::value).toList());
        return fields;
    }

    /// For each figure the facts it used, and those it left out with the reason.
    static List<Map<String, Object>> evidence(ActivitySummary summary) {
        var figures = new ArrayList<Map<String, Object>>();
        summary.budget().ifPresent(figure -> figures.add(evidence("budget", figure)));
        summary.contributions().forEach(part -> figures.add(evidence("contribution", part.figure())));
        summary.timeline().start().ifPresent(figure -> figures.add(evidence("start", figure)));
        summary.timeline().end().ifPresent(figure -> figures.add(evidence("end", figure)));
        return figures;
    }

    private static Map<String, Object> evidence(String name, Figure<?> figure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("figure", name);
        fields.put("rule", figure.choice().code());
        fields.put("used", figure.used());
        fields.put("leftOut", figure.leftOut().stream().map(FigureFields::leftOut).toList());
        fields.put("documents", figure.documents());
        return fields;
    }

    private static Map<String, Object> leftOut(LeftOut leftOut) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("fact", leftOut.fact());
        fields.put("reason", leftOut.reason().code());
        return fields;
    }

    private static Map<String, Object> value(Disagreement.Value value) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("value", value.value());
        fields.put("document", value.document());
        fields.put("fact", value.fact());
        fields.put("reason", value.reason().code());
        return fields;
    }
}
