package org.esep.resolve;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.fact.Activity;
import org.esep.fact.Fact;
import org.esep.fact.Match;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.RegisteredId;
import org.esep.fact.Suggestion;

/// Activities, organisations and registry sorted by id, facts by [Fact#ORDER]; `matches` are those that joined the
/// documents of an activity, by its id, `suggestions` activities that may be one, `notices` tell of decisions
/// that mean nothing.
public record Resolution(List<Activity> activities, List<Organisation> organisations, List<Fact> facts,
        List<RegisteredId> registry, SortedMap<String, List<Match>> matches, List<Suggestion> suggestions,
        List<Notice> notices) {

    public Resolution {
        activities = List.copyOf(activities);
        organisations = List.copyOf(organisations);
        facts = List.copyOf(facts);
        registry = List.copyOf(registry);
        matches = Collections.unmodifiableSortedMap(new TreeMap<>(matches));
        suggestions = List.copyOf(suggestions);
        notices = List.copyOf(notices);
    }
}
