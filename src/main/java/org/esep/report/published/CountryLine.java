package org.esep.report.published;

import java.util.Optional;

import org.esep.iati.Money;

/// A recipient country with its headline figures.
public record CountryLine(String country, StatusCounts programmes, Money own, Money regional, int envelopes,
        Optional<String> firstStart, Optional<String> lastEnd, int partners, int documents) {

    static CountryLine of(Row row) {
        return new CountryLine(row.text("country"), StatusCounts.of(row), TotalsLine.money(row, "own"),
                TotalsLine.money(row, "regional"), row.count("envelopes"), row.find("firstStart"),
                row.find("lastEnd"), row.count("partners"), row.count("documents"));
    }
}
