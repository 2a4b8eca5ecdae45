package org.esep.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.esep.fact.ActivityFacts;
import org.esep.fact.Document;
import org.esep.fact.Fact;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;

/// What figures are made of: activities with their facts in the order of their ids, facts about no activity
/// (envelopes, milestones of a country), both used up by the first reading; all facts, for the reports; organisations,
/// documents and notices.
public record Input(LocalDate asOf, Stream<ActivityFacts> activities, Stream<Fact> unattached, FactSource facts,
        List<Organisation> organisations, List<Document> documents, List<Notice> notices) {}
