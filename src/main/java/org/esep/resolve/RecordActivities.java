package org.esep.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Extraction;
import org.esep.iati.ActivityKind;

/// Makes the activities that only structured data tell of, one after another as their records pass by; those of repeated
/// identifiers come at the end.
final class RecordActivities {

    private final Records records;
    private final Map<String, String> parents;

    /// `parents`: the id of the activity of which each is a part.
    RecordActivities(Records records, Map<String, String> parents) {
        this.records = records;
        this.parents = parents;
    }

    /// Names of an activity while they are read.
    private record Named(Naming names, List<ActivityKind> kinds) {}

    Stream<Activity> of(Iterable<Extraction> extractions) {
        var repeated = new TreeMap<String, Named>();
        var single = StreamSupport.stream(extractions.spliterator(), false)
                .flatMap(extraction -> of(extraction, repeated).stream());
        return Stream.concat(single, Stream.of(repeated)
                .flatMap(all -> all.entrySet().stream().map(entry -> activity(entry.getKey(), entry.getValue()))));
    }

    private Optional<Activity> of(Extraction extraction, Map<String, Named> repeated) {
        var id = Records.identifier(extraction).map(RecordId::of).filter(record -> !records.isJoined(record));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var isRepeated = records.isRepeated(id.get());
        var named = isRepeated ? repeated.computeIfAbsent(id.get(), _ -> none()) : none();
        for (var candidate : extraction.candidates()) {
            if (candidate.claim() instanceof ActivityNamed name) {
                named.names().count(candidate.evidence().language(), name.name(), 1);
                name.aliases().forEach(named.names()::alias);
                named.kinds().add(name.kind());
            }
        }
        return isRepeated ? Optional.empty() : Optional.of(activity(id.get(), named));
    }

    private static Named none() {
        return new Named(new Naming(), new java.util.ArrayList<>());
    }

    private Activity activity(String id, Named named) {
        return new Activity(id, List.of(), named.names().shown(), named.names().byLanguage(), named.names().aliases(),
                named.kinds().stream().findFirst().orElse(ActivityKind.PROJECT), Optional.ofNullable(parents.get(id)));
    }
}
