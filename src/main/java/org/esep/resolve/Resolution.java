package org.esep.resolve;

import java.util.List;
import java.util.SortedMap;

import org.esep.fact.Activity;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Match;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.RegisteredId;
import org.esep.fact.Suggestion;

/// Which activities and organisations all documents tell of, and by it the facts of each document.
public final class Resolution {

    private final Activities activities;
    private final Organisations organisations;
    private final List<RegisteredId> registry;
    private final List<Notice> notices;
    private final Facts facts;

    Resolution(Activities activities, Organisations organisations, List<RegisteredId> registry, List<Notice> notices) {
        this.activities = activities;
        this.organisations = organisations;
        this.registry = List.copyOf(registry);
        this.notices = List.copyOf(notices);
        this.facts = new Facts(activities, organisations);
    }

    /// The ids of all activities, sorted.
    public List<String> ids() {
        return activities.ids();
    }

    /// Makes the activities that only structured data tell of.
    public RecordActivities ofRecords() {
        return activities.ofRecords();
    }

    /// The activities that not only structured data tell of, sorted by id.
    public List<Activity> activities() {
        return activities.all();
    }

    /// Sorted by id.
    public List<Organisation> organisations() {
        return organisations.all();
    }

    /// All ids ever given, sorted.
    public List<RegisteredId> registry() {
        return registry;
    }

    /// The matches that joined the documents of each activity, by its id.
    public SortedMap<String, List<Match>> matches() {
        return activities.matches();
    }

    /// Activities that may be one, sorted by the ids of the two.
    public List<Suggestion> suggestions() {
        return activities.suggestions();
    }

    /// What tells of decisions that mean nothing.
    public List<Notice> notices() {
        return notices;
    }

    /// The facts of one of the extractions that were resolved, in the order of [Fact#ORDER]; threads may ask at once.
    public List<Fact> facts(Extraction extraction) {
        return facts.of(extraction);
    }
}
