package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.OrganisationMention;

/// Who has been told so far to carry out which activities of a document: where a later line says once more who does, without
/// a name, it means the activity that just these bodies were told with.
final class Doers {

    private final Map<String, List<String>> subjects = new HashMap<>();

    /// The activity that all of these were told with and nothing else, if there is one; a single body may do many things.
    Optional<String> only(List<Mention> bodies) {
        var told = bodies.stream().map(body -> subjects.getOrDefault(key(body), List.of())).distinct().toList();
        return bodies.size() > 1 && told.size() == 1 && told.getFirst().size() == 1
                ? Optional.of(told.getFirst().getFirst())
                : Optional.empty();
    }

    void tell(List<Mention> bodies, List<String> of) {
        for (var body : bodies) {
            var known = subjects.computeIfAbsent(key(body), _ -> new ArrayList<>());
            of.stream().filter(subject -> !known.contains(subject)).forEach(known::add);
        }
    }

    private static String key(Mention body) {
        return body instanceof Mention.OfOrganisation of ? key(of.organisation()) : body.told();
    }

    static String key(OrganisationMention organisation) {
        return organisation.known().orElse(organisation.name());
    }
}
