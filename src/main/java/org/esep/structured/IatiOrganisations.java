package org.esep.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;

/// The organisations of an activity.
final class IatiOrganisations {

    private final IatiActivity activity;

    IatiOrganisations(IatiActivity activity) {
        this.activity = activity;
    }

    /// Who takes part in which role.
    void read() {
        activity.all("participating-org").forEach(this::participation);
    }

    private void participation(IatiElement element) {
        var role = IatiCodes.findRole(element.attribute("role"));
        var organisation = find(element);
        if (role.isEmpty()) {
            activity.notice(Notice.Code.CODE_UNKNOWN, element);
        } else if (organisation.isEmpty()) {
            activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
        } else {
            activity.claim(new Participation(organisation.get(), role.get()), element,
                    element.narratives().stream().findFirst().orElse(element));
        }
    }

    /// The organisation that a child element names.
    static Optional<OrganisationMention> find(IatiElement parent, String name) {
        return parent.find(name).flatMap(IatiOrganisations::find);
    }

    /// An organisation by its first name, the others beside it; without any its identifier is its name.
    private static Optional<OrganisationMention> find(IatiElement element) {
        var ref = Optional.of(element.attribute("ref")).filter(code -> !code.isEmpty());
        var type = IatiCodes.organisation(element.attribute("type"));
        var names = names(element);
        if (names.isEmpty()) {
            return ref.map(name -> new OrganisationMention(name, List.of(), Optional.empty(), type, ref));
        }
        return Optional.of(new OrganisationMention(names.getFirst(), names.subList(1, names.size()), Optional.empty(),
                type, ref));
    }

    private static List<String> names(IatiElement element) {
        var names = new ArrayList<String>();
        for (var narrative : element.narratives()) {
            var written = Acronym.of(narrative.text());
            add(written.name(), names);
            written.acronyms().forEach(acronym -> add(acronym, names));
        }
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}
