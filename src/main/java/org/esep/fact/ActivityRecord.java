package org.esep.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Percentage;
import org.esep.iati.RelatedActivityType;

/// That structured data hold a record of an activity under this identifier. `reporter` is the organisation that reports it,
/// `secondary` whether that one repeats what others report, `status` the code of the IATI list ActivityStatus, `updated`
/// when the record was changed last, `hierarchy` the level of the activity, 1 the highest. Sectors are kept and never split
/// by; `regions` are recipient regions, whose share of the money is no country's.
public record ActivityRecord(String identifier, Optional<OrganisationMention> reporter, boolean secondary,
        Optional<String> status, Optional<Instant> updated, int hierarchy, List<Related> related,
        List<Classification> sectors, List<Classification> regions) implements Claim {

    public ActivityRecord {
        related = List.copyOf(related);
        sectors = List.copyOf(sectors);
        regions = List.copyOf(regions);
    }

    /// Another activity by its identifier; `type` tells what that one is to this.
    public record Related(String identifier, RelatedActivityType type) {}

    /// A code of a list, such as a sector of the DAC, with its share of the activity.
    public record Classification(String vocabulary, String code, Optional<String> name,
            Optional<Percentage> percentage) {}
}
