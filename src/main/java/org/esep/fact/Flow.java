package org.esep.fact;

import java.time.LocalDate;
import java.util.Optional;

/// How money of structured data moves: who receives it, from which activity it comes and to which it goes (their
/// identifiers), and the day by which its currency is converted. Prose tells nothing of it.
public record Flow(Optional<OrganisationMention> receiver, Optional<String> providerActivity,
        Optional<String> receiverActivity, Optional<LocalDate> valueDate) {

    public static final Flow UNKNOWN = new Flow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
