package org.esep.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.esep.fact.ActivityRecord;
import org.esep.fact.Extraction;
import org.esep.iati.RelatedActivityType;

/// The records of structured data by their identifiers: records of one identifier are one activity, those of two never,
/// unless a person says so. There may be a million, so that of each no more is kept than its id, and of whom it is a part.
final class Records {

    private final List<String> read = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final Map<String, String> joined = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final AtomicReference<String[]> ids = new AtomicReference<>(new String[0]);

    /// That one activity is a part of another, by the ids of their records.
    private record Family(String child, String parent) {}

    /// The identifier of the record that an extraction holds; none of prose.
    static Optional<String> identifier(Extraction extraction) {
        return record(extraction).map(ActivityRecord::identifier);
    }

    private static Optional<ActivityRecord> record(Extraction extraction) {
        for (var candidate : extraction.candidates()) {
            if (candidate.claim() instanceof ActivityRecord record) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    void read(Extraction extraction) {
        record(extraction).ifPresentOrElse(this::read, () -> others.add(extraction.document().path()));
    }

    private void read(ActivityRecord record) {
        var id = RecordId.of(record.identifier());
        read.add(id);
        record.related().forEach(related -> relate(id, related));
    }

    /// The paths of the documents that hold anything but records.
    Set<String> others() {
        return Collections.unmodifiableSet(others);
    }

    private void relate(String id, ActivityRecord.Related related) {
        var other = RecordId.of(related.identifier());
        if (related.type() == RelatedActivityType.PARENT) {
            families.add(new Family(id, other));
        } else if (related.type() == RelatedActivityType.CHILD) {
            families.add(new Family(other, id));
        }
    }

    /// To be called when all were read.
    void settle() {
        var sorted = read.toArray(String[]::new);
        read.clear();
        Arrays.sort(sorted);
        var kept = 0;
        for (var at = 0; at < sorted.length; at++) {
            if (at > 0 && sorted[at].equals(sorted[at - 1])) {
                repeated.add(sorted[at]);
            } else {
                sorted[kept++] = sorted[at];
            }
        }
        ids.set(Arrays.copyOf(sorted, kept));
    }

    /// Joins a record with an activity that bears another id.
    void join(String record, String activity) {
        joined.put(record, activity);
    }

    /// The id of the activity that a record tells of; none where there is no such record. It is the same string each time.
    Optional<String> activity(String record) {
        return Optional.ofNullable(joined.get(record)).or(() -> {
            var at = Arrays.binarySearch(ids.get(), record);
            return at < 0 ? Optional.empty() : Optional.of(ids.get()[at]);
        });
    }

    boolean isJoined(String record) {
        return joined.containsKey(record);
    }

    /// Whether several records have the identifier.
    boolean isRepeated(String record) {
        return repeated.contains(record);
    }

    /// The ids of the records that are activities by themselves, sorted.
    List<String> alone() {
        return Arrays.stream(ids.get()).filter(id -> !joined.containsKey(id)).toList();
    }

    /// Gives the ids of each child with that of its parent, where both are known, once, and forgets them.
    void families(BiConsumer<String, String> family) {
        families.forEach(one -> activity(one.child())
                .ifPresent(child -> activity(one.parent()).ifPresent(parent -> family.accept(child, parent))));
        families.clear();
    }
}
