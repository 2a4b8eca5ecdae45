package org.esep.report.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;

/// What else a named thing is called, the name as written aside: by the document and, in every language, by the ledger.
final class Names {

    private Names() {}

    static List<String> besides(ActivityNamed named, Optional<Activity> activity) {
        var names = new TreeSet<>(named.aliases());
        activity.ifPresent(known -> names.addAll(known.names().values()));
        names.remove(named.name());
        return List.copyOf(names);
    }

    static List<String> besides(OrganisationMention mention, Optional<Organisation> organisation) {
        var names = new TreeSet<>(mention.aliases());
        organisation.ifPresent(known -> names.addAll(known.names().values()));
        organisation.ifPresent(known -> names.addAll(known.acronyms()));
        names.remove(mention.name());
        return List.copyOf(names);
    }
}
