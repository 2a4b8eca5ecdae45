package org.esep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.Envelope;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownOrganisation;
import org.esep.iati.OrganisationType;

/// Tells which organisations of different documents are one: the same known id, name (but for legal form and
/// inflection) or acronym.
final class Organisations {

    private final Gazetteer gazetteer;
    private final Spelling spelling;
    private final Map<Told, String> ids = new HashMap<>();
    private final TreeMap<String, Organisation> organisations = new TreeMap<>();

    private record Told(String language, OrganisationMention mention) {}

    Organisations(Gazetteer gazetteer, Spelling spelling) {
        this.gazetteer = gazetteer;
        this.spelling = spelling;
    }

    void resolve(List<Extraction> extractions, Registry registry) {
        var clusters = new Clusters<Told>();
        extractions.stream().flatMap(extraction -> extraction.candidates().stream())
                .flatMap(candidate -> mention(candidate.claim()).map(mention -> told(candidate, mention)).stream())
                .forEach(told -> clusters.add(told, keys(told), told.mention().known()));
        var found = clusters.clusters();
        found.stream().filter(cluster -> cluster.known().isPresent()).forEach(cluster -> register(cluster, registry));
        found.stream().filter(cluster -> cluster.known().isEmpty()).forEach(cluster -> register(cluster, registry));
    }

    private static Told told(Candidate candidate, OrganisationMention mention) {
        return new Told(candidate.evidence().language(), mention);
    }

    /// The organisation that a claim is about: who takes part, or who gives money.
    static Optional<OrganisationMention> mention(Claim claim) {
        return switch (claim) {
            case Participation participation -> Optional.of(participation.organisation());
            case Funding funding -> funding.funder();
            case Envelope envelope -> envelope.funder();
            case org.esep.fact.ActivityNamed _,org.esep.fact.CountryStated _,org.esep.fact.PeriodStated _,org.esep.fact.Milestone _ ->
                Optional.empty();
        };
    }

    private List<String> keys(Told told) {
        var keys = new ArrayList<String>();
        keys.add("n:" + spelling.stems(told.mention().name(), told.language()));
        Spelling.acronym(told.mention().name()).ifPresent(acronym -> keys.add("a:" + acronym));
        told.mention().aliases().stream().flatMap(alias -> Spelling.acronym(alias).stream())
                .forEach(acronym -> keys.add("a:" + acronym));
        return keys;
    }

    private void register(Clusters.Cluster<Told> cluster, Registry registry) {
        var names = new Naming();
        var acronyms = new TreeSet<String>();
        cluster.members().forEach(told -> {
            if (Spelling.acronym(told.mention().name()).isEmpty()) {
                names.count(told.language(), told.mention().name());
            } else {
                acronyms.add(told.mention().name());
            }
            told.mention().aliases().stream().filter(alias -> Spelling.acronym(alias).isPresent())
                    .forEach(acronyms::add);
        });
        var known = cluster.known().flatMap(gazetteer::findOrganisation);
        known.ifPresent(entry -> {
            names.know(entry.names());
            acronyms.addAll(entry.acronyms());
        });
        acronyms.forEach(names::alias);
        var shown = names.shown().isEmpty() ? acronyms.first() : names.shown();
        var entry = registry.register(shown, names.written(), cluster.known());
        cluster.members().forEach(told -> ids.put(told, entry.id()));
        organisations.put(entry.id(), new Organisation(entry.id(), entry.formerIds(), shown, names.byLanguage(),
                names.aliases(), List.copyOf(acronyms),
                known.map(KnownOrganisation::type).orElse(OrganisationType.UNKNOWN),
                known.flatMap(KnownOrganisation::country)));
    }

    Optional<String> id(Candidate candidate) {
        return mention(candidate.claim()).map(mention -> ids.get(told(candidate, mention)));
    }

    /// Sorted by id.
    List<Organisation> all() {
        return List.copyOf(organisations.values());
    }
}
