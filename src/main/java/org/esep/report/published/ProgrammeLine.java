package org.esep.report.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.esep.iati.Money;

/// A programme with its figures, as `programmes.jsonl` has it: ids of organisations, codes and dates as text. `sums` of
/// transactions are by role, `net` ones of commitments and spending; an earlier version published none.
public record ProgrammeLine(String id, String name, Map<String, String> names, List<String> aliases, String kind,
        Optional<String> parent, List<String> countries, Map<String, BigDecimal> shares, boolean regional,
        Optional<String> start, Optional<String> end, Optional<String> originalEnd, String status,
        Optional<MoneyLine> budget, List<MoneyLine> contributions, Map<String, BigDecimal> sums,
        Optional<Map<String, BigDecimal>> net, String reportingCurrency, String counted,
        List<String> funders, Map<String, List<String>> partners, List<String> documents,
        List<DisagreementLine> disagreements, List<EvidenceLine> evidence) {

    /// A figure on which documents differ and the step that decided.
    public record DisagreementLine(String figure, String rule, List<ValueLine> values) {}

    /// One of its values; `reason` tells whether it was chosen.
    public record ValueLine(String value, String document, String fact, String reason) {}

    /// What a figure rests on: the step that chose it, the facts and their documents, and the persons who checked it.
    public record EvidenceLine(String figure, String rule, List<String> used, List<String> documents,
            List<CheckedLine> checked) {}

    /// What a person decided on a fact behind a figure.
    public record CheckedLine(String decision, String by, String on, String why) {}

    /// How many organisations take part, each counted once.
    public long partnersInAll() {
        return partners.values().stream().flatMap(List::stream).distinct().count();
    }

    /// The budget in the currency of the report.
    public Optional<Money> reportedBudget() {
        return budget.flatMap(money -> money.reported(reportingCurrency));
    }

    /// The ids of all facts on which figures rest.
    public Set<String> used() {
        return evidence.stream().flatMap(line -> line.used().stream()).collect(Collectors.toSet());
    }

    /// What a figure rests on, if it is known.
    public Optional<EvidenceLine> evidence(String figure) {
        return evidence.stream().filter(line -> line.figure().equals(figure)).findFirst();
    }
}
