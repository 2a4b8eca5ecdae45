package org.esep.aggregate;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.iati.Country;
import org.esep.settings.Decision;

/// Tells which countries a decision touches: those of the programmes and organisations that it means, and those of the
/// facts.
final class TouchedCountries {

    private final Activities activities;
    private final List<OrganisationSummary> organisations;
    private final DecidedFacts facts;

    TouchedCountries(Activities activities, List<OrganisationSummary> organisations, DecidedFacts facts) {
        this.activities = activities;
        this.organisations = organisations;
        this.facts = facts;
    }

    SortedSet<Country> of(Decision decision) {
        var countries = new TreeSet<>(facts.countries(decision));
        decision.things().forEach(thing -> {
            activities.stream().filter(summary -> DecidedFacts.means(thing, summary.activity()))
                    .forEach(summary -> countries.addAll(summary.countries().keySet()));
            organisations.stream().filter(summary -> DecidedFacts.means(thing, summary.organisation()))
                    .forEach(summary -> countries.addAll(summary.countries()));
        });
        return countries;
    }
}
