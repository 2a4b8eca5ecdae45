package org.esep.report.published;

import java.util.Currency;

import org.esep.iati.Money;

/// The headline figures of all countries.
public record TotalsLine(StatusCounts programmes, Money own, Money regional, Money withoutCountry, int envelopes,
        int partners) {

    static TotalsLine of(Row row) {
        return new TotalsLine(StatusCounts.of(row), money(row, "own"), money(row, "regional"),
                money(row, "withoutCountry"), row.count("envelopes"), row.count("partners"));
    }

    static Money money(Row row, String column) {
        return new Money(row.decimal(column), Currency.getInstance(row.text("reportingCurrency")));
    }
}
