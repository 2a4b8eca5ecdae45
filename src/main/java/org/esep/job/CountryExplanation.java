package org.esep.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.Rule;
import org.esep.aggregate.Scope;
import org.esep.iati.Money;

/// Tells of what the figures of a country are made, programme by programme.
final class CountryExplanation {

    private final Ledger ledger;
    private final EvidenceLines evidence;

    CountryExplanation(Ledger ledger, EvidenceLines evidence) {
        this.ledger = ledger;
        this.evidence = evidence;
    }

    List<String> of(CountrySummary summary) {
        var lines = new ArrayList<String>();
        lines.add(summary.country().code());
        lines.add("  programmes: " + summary.activities().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().code()).collect(Collectors.joining(", ")) + " ("
                + EvidenceLines.rule(Rule.STATUS) + ", on " + ledger.asOf() + ")");
        lines.add("  partners: " + summary.partners() + " (" + EvidenceLines.rule(Rule.PARTNERS) + ")");
        lines.add("  own budgets: " + summary.own() + " (" + EvidenceLines.rule(Rule.COUNTRY) + ")");
        pairs(summary).stream().filter(pair -> pair.scope() != Scope.REGIONAL).forEach(pair -> pair(pair, lines));
        lines.add("  regional, not split: " + summary.regional() + " (" + EvidenceLines.rule(Rule.COUNTRY) + ")");
        pairs(summary).stream().filter(pair -> pair.scope() == Scope.REGIONAL).forEach(pair -> pair(pair, lines));
        lines.add("  envelopes: " + summary.envelopes() + ", never summed (" + EvidenceLines.rule(Rule.ENVELOPES)
                + ")");
        ledger.envelopes().stream().filter(line -> line.envelope().countries().contains(summary.country()))
                .forEach(line -> evidence.fact(EvidenceLines.amount(line.amount()), line.fact()).forEach(lines::add));
        return lines;
    }

    private List<CountryActivity> pairs(CountrySummary summary) {
        return ledger.countryActivities().stream().filter(pair -> pair.country().equals(summary.country()))
                .filter(pair -> pair.budget().isPresent()).toList();
    }

    private void pair(CountryActivity pair, List<String> lines) {
        var activity = pair.activity();
        var counted = pair.counted().map(Money::toString).orElse("nothing, " + activity.counted().code());
        activity.budget().ifPresent(budget -> evidence.of(
                activity.activity().id() + ", " + pair.scope().code() + ", counted " + counted + " of", budget,
                EvidenceLines::amount).forEach(lines::add));
    }
}
