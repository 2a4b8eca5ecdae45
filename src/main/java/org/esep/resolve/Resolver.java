package org.esep.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.esep.fact.RegisteredId;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.gazetteer.KnownOrganisation;
import org.esep.language.LanguagePacks;
import org.esep.settings.Decisions;
import org.esep.settings.IdentityWeights;
import org.esep.settings.Regions;

/// Tells which names of all documents are one activity or one organisation, and gives each its id. In doubt two things
/// stay apart.
public final class Resolver {

    private final Gazetteer gazetteer;
    private final LanguagePacks packs;
    private final Regions regions;
    private final IdentityWeights weights;
    private final Decisions decisions;
    private final Spelling spelling;

    private Resolver(Gazetteer gazetteer, LanguagePacks packs, Regions regions, IdentityWeights weights,
            Decisions decisions) {
        this.gazetteer = gazetteer;
        this.packs = packs;
        this.regions = regions;
        this.weights = weights;
        this.decisions = decisions;
        this.spelling = new Spelling(packs);
    }

    public static Resolver of(Gazetteer gazetteer, LanguagePacks packs, Regions regions, IdentityWeights weights,
            Decisions decisions) {
        return new Resolver(gazetteer, packs, regions, weights, decisions);
    }

    /// Resolves all documents together; `registry` are the ids given before, `asOf` is the date from which new ones are.
    /// The claims are read through once or, where any might mean an activity of another document, twice, and not kept;
    /// their order does not matter.
    public Resolution resolve(AllClaims claims, List<RegisteredId> registry, LocalDate asOf) {
        var programmes = new Registry(registry, RegisteredId.Kind.PROGRAMME,
                gazetteer.activities().stream().map(KnownActivity::id).toList(), asOf, spelling);
        var bodies = new Registry(registry, RegisteredId.Kind.ORGANISATION,
                gazetteer.organisations().stream().map(KnownOrganisation::id).toList(), asOf, spelling);
        var decided = new DecidedMatches(decisions, registry);
        var titles = new TitleReader(packs, gazetteer, regions);
        var organisations = new Organisations(gazetteer, spelling, titles, decided);
        var records = new Records();
        claims.all().forEach(extraction -> {
            organisations.read(extraction);
            records.read(extraction);
        });
        records.settle();
        organisations.resolve(bodies);
        var activities = new Activities(gazetteer, weights, decided, records);
        activities.link(new WorthComparing(new Profiles(gazetteer, organisations, titles), programmes, decided)
                .profiles(claims, records.others()));
        activities.register(programmes);
        var all = new ArrayList<RegisteredId>(programmes.entries());
        all.addAll(bodies.entries());
        all.sort(Comparator.comparing(RegisteredId::id).thenComparing(RegisteredId::kind));
        return new Resolution(activities, organisations, all, decided.notices());
    }
}
