package org.esep.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.esep.fact.OrganisationMention;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownOrganisation;

/// Finds the gazetteer's entry of an organisation that structured data name, by its whole name or what else it is called.
final class KnownNames {

    private final Map<String, String> ids = new HashMap<>();
    private final Map<OrganisationMention, OrganisationMention> found = new ConcurrentHashMap<>();

    KnownNames(Gazetteer gazetteer) {
        Set<String> ambiguous = new HashSet<>();
        gazetteer.organisations().forEach(entry -> names(entry).map(Spelling::plain).distinct()
                .filter(name -> ids.putIfAbsent(name, entry.id()) != null).forEach(ambiguous::add));
        ids.keySet().removeAll(ambiguous);
    }

    private static Stream<String> names(KnownOrganisation entry) {
        return Stream.concat(entry.names().values().stream().flatMap(names -> names.stream()),
                entry.acronyms().stream());
    }

    /// The same mention with the id of the entry, if there is one.
    OrganisationMention of(OrganisationMention mention) {
        return found.computeIfAbsent(mention, this::known);
    }

    private OrganisationMention known(OrganisationMention mention) {
        var id = Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
                .flatMap(name -> Optional.ofNullable(ids.get(Spelling.plain(name))).stream()).findFirst();
        return mention.known().isPresent() || id.isEmpty()
                ? mention
                : new OrganisationMention(mention.name(), mention.aliases(), id, mention.type(), mention.ref());
    }
}
