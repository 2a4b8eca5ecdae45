package org.esep.resolve;

import java.util.List;

import org.esep.fact.Activity;
import org.esep.fact.Fact;
import org.esep.fact.Organisation;
import org.esep.fact.RegisteredId;

/// Activities, organisations and registry sorted by id, facts by [Fact#ORDER].
public record Resolution(List<Activity> activities, List<Organisation> organisations, List<Fact> facts,
        List<RegisteredId> registry) {

    public Resolution {
        activities = List.copyOf(activities);
        organisations = List.copyOf(organisations);
        facts = List.copyOf(facts);
        registry = List.copyOf(registry);
    }
}
