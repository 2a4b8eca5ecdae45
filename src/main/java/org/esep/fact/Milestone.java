package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.PartialDate;

/// A dated event: a signing, a launch, a forum. `what` is the clause that tells it.
public record Milestone(PartialDate date, Optional<PartialDate> endDate, List<Country> countries, String what)
        implements
            Claim {

    public Milestone {
        countries = List.copyOf(countries);
    }
}
