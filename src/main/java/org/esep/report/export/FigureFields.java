package org.esep.report.export;

import java.util.LinkedHashMap;
import java.util.Map;

import org.esep.aggregate.Amount;
import org.esep.aggregate.Contribution;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Figure;
import org.esep.iati.Money;
import org.esep.settings.Rate;

/// Figures as fields of JSON: the amount with its rate, and the values on which facts differ.
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

    private static Map<String, Object> value(Disagreement.Value value) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("value", value.value());
        fields.put("document", value.document());
        fields.put("fact", value.fact());
        fields.put("reason", value.reason().code());
        return fields;
    }
}
