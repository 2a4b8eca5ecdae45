package org.esep.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.esep.fact.ActivityFacts;
import org.esep.fact.Document;
import org.esep.fact.Fact;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.Suggestion;

/// What figures are made of: activities with their facts in the order of their ids, facts about no activity
/// (envelopes, milestones of a country), both used up by the first reading; all facts, for the reports; organisations,
/// documents, the paths of copies with that of the document whose text they bear, notices,
/// activities that may be one, and the run to compare with.
public record Input(LocalDate asOf, Stream<ActivityFacts> activities, Stream<Fact> unattached, FactSource facts,
        List<Organisation> organisations, List<Document> documents, SortedMap<String, String> copies,
        List<Notice> notices, List<Suggestion> suggestions, Optional<EarlierRun> baseline) {}
