package org.esep.aggregate;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.esep.fact.ActivityRecord;
import org.esep.fact.Fact;

/// Which of several records of one activity speaks for it: that of who reports the activity itself before one that
/// repeats it, then the one changed last (an unknown time comes last), then the first in order.
public final class StandingRecord {

    /// The standing one first; all of them facts of records.
    static final Comparator<Fact> FIRST = Comparator.comparing((Fact fact) -> claim(fact).secondary())
            .thenComparing(fact -> claim(fact).updated().orElse(Instant.MIN), Comparator.reverseOrder())
            .thenComparing(Fact.ORDER);

    private StandingRecord() {}

    /// None where no structured data tell of the activity.
    public static Optional<Fact> among(Collection<Fact> facts) {
        return facts.stream().filter(fact -> fact.claim() instanceof ActivityRecord).min(FIRST);
    }

    /// Of a fact of a record.
    public static ActivityRecord claim(Fact fact) {
        if (fact.claim() instanceof ActivityRecord record) {
            return record;
        }
        throw new IllegalArgumentException("no record: " + fact.id());
    }

    /// Whether a fact stands in the same record of the same document.
    static boolean holds(Fact record, Fact fact) {
        return record.evidence().document().equals(fact.evidence().document())
                && record.evidence().span().equals(fact.evidence().span());
    }
}
