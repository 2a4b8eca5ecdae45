package org.esep.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.Choice;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.settings.Rate;

/// What speaks against the figures: values on which documents differ, and how often something is not quite known.
record Doubts(Known known, SourceNumbers sources) {

    List<String> lines() {
        return Stream.concat(known.ledger().disagreements().stream().limit(known.extent().told()).map(this::told),
                Stream.concat(more().stream(), counts())).toList();
    }

    private String told(Disagreement disagreement) {
        var figures = known.figures();
        var values = disagreement.values().stream()
                .collect(Collectors.groupingBy(Disagreement.Value::value, java.util.LinkedHashMap::new,
                        Collectors.mapping(Disagreement.Value::document, Collectors.toList())))
                .entrySet().stream()
                .map(entry -> (figures.stated(disagreement.subject(), entry.getKey()) + " "
                        + sources.of(entry.getValue())).strip())
                .collect(Collectors.joining(" / "));
        return known.words().text("disagreement",
                known.programme(disagreement.activity(), disagreement.activity()),
                known.words().text("disagreement." + disagreement.subject().code()), values);
    }

    private Optional<String> more() {
        var more = known.ledger().disagreements().size() - known.extent().told();
        return more > 0 ? Optional.of(known.words().text("disagreement.more", more)) : Optional.empty();
    }

    private Stream<String> counts() {
        return Stream.concat(figures(known.ledger()), documents(known.ledger())).filter(count -> count.getValue() > 0)
                .map(count -> known.words().text("doubt." + count.getKey(), count.getValue()));
    }

    private static Stream<Map.Entry<String, Long>> figures(Ledger ledger) {
        return Stream.of(Map.entry("at-least", ledger.activities().stream()
                .filter(summary -> summary.budget().filter(budget -> budget.choice() == Choice.SUM_OF_CONTRIBUTIONS)
                        .isPresent())
                .count()), Map.entry("not-converted", (long) ledger.totals().notConverted()),
                Map.entry("last-rate",
                        ledger.rates().stream().filter(rate -> rate.fit() == Rate.Fit.LAST_KNOWN).count()),
                Map.entry("alike", (long) ledger.alike().size()),
                Map.entry("low-confidence", ledger.factCount().doubtful()));
    }

    private static Stream<Map.Entry<String, Long>> documents(Ledger ledger) {
        return Stream.of(
                Map.entry("refused",
                        ledger.documents().stream().filter(document -> document.state() == Document.State.REFUSED)
                                .count()),
                Map.entry("document-undated",
                        ledger.documents().stream().filter(document -> document.published().isEmpty()).count()));
    }
}
