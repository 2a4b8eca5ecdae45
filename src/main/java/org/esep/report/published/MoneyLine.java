package org.esep.report.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Money;

/// An amount of a figure: as stated, in the reporting currency where there was a rate, and how it was chosen.
public record MoneyLine(Optional<String> funder, Optional<BigDecimal> amount, Optional<String> currency,
        String qualifier, Optional<BigDecimal> reporting, Optional<BigDecimal> rate, Optional<Integer> rateYear,
        Optional<String> rateSource, String rule, List<String> documents) {

    /// As the documents state it.
    public Optional<Money> stated() {
        return amount.flatMap(value -> currency.map(code -> Money.of(value.toPlainString(), code)));
    }

    /// In the currency of the report.
    public Optional<Money> reported(String reportingCurrency) {
        return reporting.map(value -> Money.of(value.toPlainString(), reportingCurrency));
    }
}
