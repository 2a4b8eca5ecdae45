package org.esep.fact;

import java.util.Comparator;
import java.util.Optional;

/// A claim with its evidence, about one activity and one organisation where it is about any. `id` is made from
/// document, place, rule and claim, so that the same fact has the same id in every run; `activity` and `organisation`
/// are resolved ids (the organisation is the funder of money and the participant of a participation).
public record Fact(String id, Claim claim, Evidence evidence, Optional<String> activity,
        Optional<String> organisation) {

    /// The order of every output: document, place, type, rule, id.
    public static final Comparator<Fact> ORDER = Comparator.comparing((Fact fact) -> fact.evidence().document())
            .thenComparingInt(fact -> fact.evidence().span().start())
            .thenComparing(fact -> fact.claim().type().code())
            .thenComparing(fact -> fact.evidence().rule())
            .thenComparing(Fact::id);
}
