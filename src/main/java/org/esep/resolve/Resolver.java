package org.esep.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.RegisteredId;
import org.esep.gazetteer.Gazetteer;
import org.esep.language.LanguagePacks;

/// Tells which names of all documents are one activity or one organisation, and gives each its id. In doubt two things
/// stay apart.
public final class Resolver {

    private final Gazetteer gazetteer;
    private final Spelling spelling;

    private Resolver(Gazetteer gazetteer, Spelling spelling) {
        this.gazetteer = gazetteer;
        this.spelling = spelling;
    }

    public static Resolver of(Gazetteer gazetteer, LanguagePacks packs) {
        return new Resolver(gazetteer, new Spelling(packs));
    }

    /// Resolves all documents at once; `registry` are the ids given before. The order of the extractions does not matter.
    public Resolution resolve(List<Extraction> extractions, List<RegisteredId> registry) {
        var sorted = extractions.stream().sorted(Comparator.comparing(extraction -> extraction.document().path()))
                .toList();
        var programmes = new Registry(registry, RegisteredId.Kind.PROGRAMME, spelling);
        var bodies = new Registry(registry, RegisteredId.Kind.ORGANISATION, spelling);
        var activities = new Activities(gazetteer, spelling);
        activities.resolve(sorted, programmes);
        var organisations = new Organisations(gazetteer, spelling);
        organisations.resolve(sorted, bodies);
        var facts = new Facts(activities, organisations);
        var all = new ArrayList<RegisteredId>(programmes.entries());
        all.addAll(bodies.entries());
        all.sort(Comparator.comparing(RegisteredId::id).thenComparing(RegisteredId::kind));
        return new Resolution(activities.all(), organisations.all(),
                sorted.stream().flatMap(extraction -> facts.of(extraction).stream()).sorted(Fact.ORDER).toList(), all);
    }
}
