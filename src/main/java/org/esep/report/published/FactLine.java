package org.esep.report.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Money;

/// A fact with its evidence, as `facts.jsonl` has it. Which fields it has is told by its `type`.
public record FactLine(String type, String id, Optional<String> programme, Optional<String> name,
        Optional<String> kind, Optional<String> country, Optional<BigDecimal> percentage, Optional<String> start,
        Optional<String> end, Optional<BigDecimal> amount, Optional<String> currency, Optional<String> role,
        Optional<String> funder, Optional<String> funderName, Optional<String> qualifier,
        Optional<List<String>> countries, Optional<String> periodStart, Optional<String> periodEnd,
        Optional<String> organisation, Optional<String> date, Optional<String> endDate, Optional<String> what,
        Optional<String> identifier, Optional<String> reporterName, String document, String quote, int quoteStart,
        int quoteEnd, Optional<String> pointer, String language,
        String rule, BigDecimal confidence, List<Place> alsoAt) {

    /// Where the same claim stands again.
    public record Place(int quoteStart, int quoteEnd) {}

    /// The amount that it states, if it states one.
    public Optional<Money> money() {
        return amount.flatMap(value -> currency.map(code -> Money.of(value.toPlainString(), code)));
    }
}
