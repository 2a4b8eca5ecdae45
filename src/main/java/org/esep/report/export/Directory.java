package org.esep.report.export;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.aggregate.YearLine;
import org.esep.fact.Activity;
import org.esep.fact.Organisation;
import org.esep.iati.Country;

/// The programmes and organisations of a ledger by id.
record Directory(Map<String, ActivitySummary> activities, Map<String, OrganisationSummary> organisations) {

    static Directory of(Ledger ledger) {
        return new Directory(byId(ledger.activities(), summary -> summary.activity().id()),
                byId(ledger.organisations(), summary -> summary.organisation().id()));
    }

    Optional<Activity> activity(String id) {
        return Optional.ofNullable(activities.get(id)).map(ActivitySummary::activity);
    }

    Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id)).map(OrganisationSummary::organisation);
    }

    /// To which countries a part of money belongs.
    SortedSet<Country> countries(YearLine line) {
        return Optional.ofNullable(activities.get(line.activity())).map(line::countries)
                .orElse(Collections.emptySortedSet());
    }

    private static <T> Map<String, T> byId(Collection<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
