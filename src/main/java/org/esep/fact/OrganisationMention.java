package org.esep.fact;

import java.util.List;
import java.util.Optional;

/// An organisation as a document names it: the name as written, without legal form or quotes, what else the same
/// text calls it, and the id of the gazetteer's entry where it is a known one.
public record OrganisationMention(String name, List<String> aliases, Optional<String> known) {

    public OrganisationMention {
        aliases = List.copyOf(aliases);
    }
}
