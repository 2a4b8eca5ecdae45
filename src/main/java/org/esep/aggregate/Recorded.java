package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.List;

import org.esep.fact.ActivityRecord.Classification;
import org.esep.iati.Percentage;

/// What the records of structured data tell of an activity besides figures: its identifiers, its sectors, which are
/// shown and never split by, and the recipient regions, whose share of the money is no country's.
public record Recorded(List<String> identifiers, List<Classification> sectors, List<Classification> regions) {

    public static final Recorded NOWHERE = new Recorded(List.of(), List.of(), List.of());

    public Recorded {
        identifiers = List.copyOf(identifiers);
        sectors = List.copyOf(sectors);
        regions = List.copyOf(regions);
    }

    /// The stated shares of all regions together, in percent.
    BigDecimal regionShare() {
        return regions.stream().flatMap(region -> region.percentage().stream()).map(Percentage::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
