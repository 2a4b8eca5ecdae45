package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.OrganisationType;

/// An organisation as a document names it: the name as written, without legal form or quotes, what else the same
/// text calls it, the id of the gazetteer's entry where it is a known one, what its legal form says that it is, and
/// the identifier under which structured data know it (IATI: `ref`).
public record OrganisationMention(String name, List<String> aliases, Optional<String> known, OrganisationType type,
        Optional<String> ref) {

    public OrganisationMention {
        aliases = List.copyOf(aliases);
    }

    /// As prose names it, which knows no identifiers.
    public OrganisationMention(String name, List<String> aliases, Optional<String> known, OrganisationType type) {
        this(name, aliases, known, type, Optional.empty());
    }

    /// Without a legal form, or with one that does not tell.
    public OrganisationMention(String name, List<String> aliases, Optional<String> known) {
        this(name, aliases, known, OrganisationType.UNKNOWN);
    }
}
