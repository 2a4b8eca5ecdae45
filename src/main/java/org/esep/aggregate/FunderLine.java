package org.esep.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.esep.iati.Country;
import org.esep.iati.Money;

/// What a funder pays in one country and year, in the reporting currency: `stated`, its contributions, and `alone`, the
/// budgets of programmes of which no document names another funder nor its share. `scope` tells how the money belongs
/// to the country; money that is regional has none, and that of programmes without a country neither has. Only
/// programmes whose money enters totals add to the sums; `programmes`, sorted ids, names the others too.
public record FunderLine(String funder, Optional<Country> country, Optional<Scope> scope, OptionalInt year,
        List<String> programmes, Money stated, Money alone) {

    /// All that it pays there and then.
    public Money total() {
        return stated.plus(alone);
    }
}
