package org.esep.aggregate;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.iati.Country;
import org.esep.iati.Money;

/// What a funder pays in one country and year, in the reporting currency: `stated`, its contributions, and `alone`, the
/// budgets of programmes of which no document names another funder nor its share. `scope` tells how the money belongs
/// to the country; money that is regional has none, and that of programmes without a country neither has. Only
/// programmes whose money enters totals add to the sums; `programmes` names the others too.
public record FunderLine(String funder, Optional<Country> country, Optional<Scope> scope, OptionalInt year,
        SortedSet<String> programmes, Money stated, Money alone) {

    public FunderLine {
        programmes = Collections.unmodifiableSortedSet(new TreeSet<>(programmes));
    }

    /// All that it pays there and then.
    public Money total() {
        return stated.plus(alone);
    }
}
