package org.esep.report.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.StandingRecord;
import org.esep.fact.Activity;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Fact;
import org.esep.iati.RelatedActivityType;

/// The identifiers of activities, and which are parts of which. Only for those that are a part or have one are the
/// identifiers of their records looked up beforehand, as the file names them before or after they are written; records are
/// only read of those that have several identifiers.
final class IatiFamilies {

    private final String reporter;
    private final Map<String, String> reported;
    private final Map<String, List<String>> parts;

    private IatiFamilies(String reporter, Map<String, String> reported, Map<String, List<String>> parts) {
        this.reporter = reporter;
        this.reported = reported;
        this.parts = parts;
    }

    /// `reporter` is the identifier of the organisation that reports the file.
    static IatiFamilies of(Ledger ledger, String reporter) {
        var parts = ledger.activities().stream().map(ActivitySummary::activity)
                .filter(activity -> activity.parent().filter(ledger.activities()::has).isPresent())
                .collect(Collectors.groupingBy(activity -> activity.parent().orElseThrow(),
                        Collectors.mapping(Activity::id, Collectors.toList())));
        var members = new HashSet<>(parts.keySet());
        parts.values().forEach(members::addAll);
        return new IatiFamilies(reporter, reported(ledger, members), parts);
    }

    private static Map<String, String> reported(Ledger ledger, Set<String> members) {
        var reported = new HashMap<String, String>();
        var several = new HashSet<String>();
        members.stream().flatMap(id -> ledger.activities().find(id).stream()).forEach(summary -> {
            var identifiers = summary.recorded().identifiers();
            if (identifiers.size() == 1) {
                reported.put(summary.activity().id(), identifiers.getFirst());
            } else if (!identifiers.isEmpty()) {
                several.add(summary.activity().id());
            }
        });
        standing(ledger, several).forEach(
                (activity, record) -> reported.put(activity, StandingRecord.claim(record).identifier()));
        return reported;
    }

    private static Map<String, Fact> standing(Ledger ledger, Set<String> activities) {
        var records = new HashMap<String, Fact>();
        if (!activities.isEmpty()) {
            ledger.facts().about(id -> id.filter(activities::contains).isPresent())
                    .filter(fact -> fact.claim() instanceof ActivityRecord)
                    .forEachOrdered(fact -> records.merge(fact.activity().orElseThrow(), fact,
                            (one, other) -> StandingRecord.among(List.of(one, other)).orElseThrow()));
        }
        return records;
    }

    /// That of the record that speaks for the activity, else one made of the reporter's and the activity's id.
    String identifier(String activity, Optional<ActivityRecord> record) {
        return record.map(ActivityRecord::identifier)
                .orElseGet(() -> Optional.ofNullable(reported.get(activity)).orElse(reporter + "-" + activity));
    }

    /// What other activities are to this one, by identifier: as its record tells, and its parent and parts in the ledger.
    SortedMap<String, RelatedActivityType> related(Activity activity, Optional<ActivityRecord> record) {
        var related = new TreeMap<String, RelatedActivityType>();
        record.ifPresent(told -> told.related().forEach(one -> related.put(one.identifier(), one.type())));
        if (!related.containsValue(RelatedActivityType.PARENT)) {
            activity.parent().ifPresent(parent -> related.putIfAbsent(identifier(parent, Optional.empty()),
                    RelatedActivityType.PARENT));
        }
        parts.getOrDefault(activity.id(), List.of()).forEach(
                part -> related.putIfAbsent(identifier(part, Optional.empty()), RelatedActivityType.CHILD));
        return related;
    }
}
