package org.esep.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Extraction;
import org.esep.iati.ActivityKind;

/// Makes the activities that only structured data tell of, one after another as their records pass by; those of repeated
/// identifiers come when all have passed.
public final class RecordActivities {

    private final Records records;
    private final Map<String, String> parents;
    private final SortedMap<String, Named> repeated = new TreeMap<>();

    /// `parents`: the id of the activity of which each is a part.
    RecordActivities(Records records, Map<String, String> parents) {
        this.records = records;
        this.parents = parents;
    }

    /// Names of an activity while they are read.
    private record Named(Naming names, List<ActivityKind> kinds) {}

    /// The activity that the record of an extraction tells of by itself.
    public Optional<Activity> of(Extraction extraction) {
        var id = Records.identifier(extraction).map(RecordId::of).filter(record -> !records.isJoined(record));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (records.isRepeated(id.get())) {
            name(repeated.computeIfAbsent(id.get(), _ -> none()), extraction);
            return Optional.empty();
        }
        return Optional.of(activity(id.get(), name(none(), extraction)));
    }

    /// The activities that several of the records told of, sorted by id.
    public List<Activity> repeated() {
        return repeated.entrySet().stream().map(entry -> activity(entry.getKey(), entry.getValue())).toList();
    }

    private static Named name(Named named, Extraction extraction) {
        for (var candidate : extraction.candidates()) {
            if (candidate.claim() instanceof ActivityNamed name) {
                named.names().count(candidate.evidence().language(), name.name(), 1);
                name.aliases().forEach(named.names()::alias);
                named.kinds().add(name.kind());
            }
        }
        return named;
    }

    private static Named none() {
        return new Named(new Naming(), new ArrayList<>());
    }

    private Activity activity(String id, Named named) {
        return new Activity(id, List.of(), named.names().shown(), named.names().byLanguage(), named.names().aliases(),
                named.kinds().stream().findFirst().orElse(ActivityKind.PROJECT), Optional.ofNullable(parents.get(id)));
    }
}
