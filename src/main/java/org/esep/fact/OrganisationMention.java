package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.OrganisationType;

/// An organisation as a document names it: the name as written, without legal form or quotes, what else the same
/// text calls it, the id of the gazetteer's entry where it is a known one, and what its legal form says that it is.
public record OrganisationMention(String name, List<String> aliases, Optional<String> known, OrganisationType type) {

    public OrganisationMention {
        aliases = List.copyOf(aliases);
    }

    /// Without a legal form, or with one that does not tell.
    public OrganisationMention(String name, List<String> aliases, Optional<String> known) {
        this(name, aliases, known, OrganisationType.UNKNOWN);
    }
}
