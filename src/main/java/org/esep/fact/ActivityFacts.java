package org.esep.fact;

import java.util.List;

/// An activity with all its facts, in the order of [Fact#ORDER].
public record ActivityFacts(Activity activity, List<Fact> facts) {

    public ActivityFacts {
        facts = List.copyOf(facts);
    }
}
