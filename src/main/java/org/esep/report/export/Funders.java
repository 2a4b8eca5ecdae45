package org.esep.report.export;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.aggregate.ActivitySummary;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// Who pays for a programme: those that take part as funders and those whose contributions are stated.
final class Funders {

    private Funders() {}

    static SortedSet<String> of(ActivitySummary summary) {
        var funders = new TreeSet<>(summary.partners().getOrDefault(OrganisationRole.FUNDING, new TreeSet<>()));
        summary.contributions().forEach(contribution -> contribution.funder().ifPresent(funders::add));
        return funders;
    }

    /// What one funder contributes, in the reporting currency.
    static Optional<BigDecimal> contributed(ActivitySummary summary, String funder) {
        return summary.contributions().stream()
                .filter(contribution -> contribution.funder().equals(Optional.of(funder)))
                .flatMap(contribution -> contribution.figure().value().reporting().stream())
                .reduce(Money::plus).map(Money::amount);
    }
}
