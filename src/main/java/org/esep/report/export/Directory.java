package org.esep.report.export;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.aggregate.Activities;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.aggregate.YearLine;
import org.esep.fact.Activity;
import org.esep.fact.Organisation;
import org.esep.iati.Country;

/// The programmes and organisations of a ledger by id.
record Directory(Activities activities, Map<String, OrganisationSummary> organisations) {

    static Directory of(Ledger ledger) {
        return new Directory(ledger.activities(), ledger.organisations().stream().collect(
                Collectors.toMap(summary -> summary.organisation().id(), Function.identity())));
    }

    Optional<Activity> activity(String id) {
        return activities.named(id);
    }

    Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id)).map(OrganisationSummary::organisation);
    }

    /// To which countries a part of money belongs.
    SortedSet<Country> countries(YearLine line) {
        return activities.find(line.activity()).map(line::countries)
                .orElse(Collections.emptySortedSet());
    }
}
