package org.esep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownOrganisation;
import org.esep.iati.Country;
import org.esep.iati.OrganisationType;

/// Tells which organisations of different documents are one: the same known id, the same name (but for legal form,
/// inflection and language) or the same acronym. A public body whose name tells no country is that of the country in
/// which the activity works: each country has a ministry of finance.
final class Organisations {

    private static final int TELLING = 2;

    private final Gazetteer gazetteer;
    private final Spelling spelling;
    private final TitleReader titles;
    private final DecidedMatches decided;
    private final Map<Activities.Key, Country> homes = new HashMap<>();
    private final Map<Told, String> ids = new HashMap<>();
    private final TreeMap<String, Organisation> organisations = new TreeMap<>();

    /// A mention, with the country of the activity where it is one.
    private record Told(String language, OrganisationMention mention, Optional<Country> home) {}

    Organisations(Gazetteer gazetteer, Spelling spelling, TitleReader titles, DecidedMatches decided) {
        this.gazetteer = gazetteer;
        this.spelling = spelling;
        this.titles = titles;
        this.decided = decided;
    }

    void resolve(List<Extraction> extractions, Registry registry) {
        extractions.forEach(this::findHomes);
        var clusters = new Clusters<Told>();
        extractions.stream().flatMap(extraction -> extraction.candidates().stream())
                .flatMap(candidate -> told(candidate).stream())
                .forEach(told -> clusters.add(told, keys(told), told.mention().known()));
        var found = clusters.clusters();
        found.stream().filter(cluster -> cluster.known().isPresent()).forEach(cluster -> register(cluster, registry));
        found.stream().filter(cluster -> cluster.known().isEmpty()).forEach(cluster -> register(cluster, registry));
        registry.formerIds()
                .forEach((id, former) -> organisations.computeIfPresent(id, (_, one) -> one.merged(former)));
    }

    /// The countries of activities that work in one.
    private void findHomes(Extraction extraction) {
        Map<String, Set<Country>> countries = new TreeMap<>();
        for (var candidate : extraction.candidates()) {
            if (candidate.claim() instanceof CountryStated stated) {
                candidate.subject().ifPresent(subject -> countries.computeIfAbsent(subject, _ -> new TreeSet<>())
                        .add(stated.country()));
            }
        }
        countries.forEach((subject, all) -> all.stream().filter(_ -> all.size() == 1).findFirst().ifPresent(
                country -> homes.put(new Activities.Key(extraction.document().path(), subject), country)));
    }

    private Optional<Told> told(Candidate candidate) {
        return mention(candidate.claim())
                .map(mention -> new Told(candidate.evidence().language(), mention, candidate.subject().flatMap(
                        subject -> Optional.ofNullable(
                                homes.get(new Activities.Key(candidate.evidence().document(), subject))))));
    }

    /// The organisation that a claim is about: who takes part, or who gives money.
    private static Optional<OrganisationMention> mention(Claim claim) {
        return switch (claim) {
            case Participation participation -> Optional.of(participation.organisation());
            case Funding funding -> funding.funder();
            case Envelope envelope -> envelope.funder();
            case ActivityNamed _,CountryStated _,PeriodStated _,Milestone _ -> Optional.empty();
        };
    }

    private List<String> keys(Told told) {
        var name = told.mention().name();
        var title = titles.read(name, told.language());
        var place = country(told).map(country -> Title.place(country.code())).orElse("");
        var keys = new ArrayList<String>();
        keys.add("n:" + spelling.stems(name, told.language()) + place);
        var words = new TreeSet<>(title.words());
        if (!place.isEmpty()) {
            words.add(place);
        }
        if (words.size() >= TELLING) {
            keys.add("w:" + String.join(" ", words));
        }
        acronyms(told.mention()).forEach(acronym -> keys.add("a:" + acronym));
        decided.keys(told.mention()).forEach(keys::add);
        return keys;
    }

    /// The acronyms that a mention is or has.
    private static List<String> acronyms(OrganisationMention mention) {
        var acronyms = new ArrayList<>(Spelling.acronym(mention.name()).stream().toList());
        mention.aliases().stream().flatMap(alias -> Spelling.acronym(alias).stream()).forEach(acronyms::add);
        return acronyms;
    }

    /// The country that the name tells, else, of a public body, that in which the activity works.
    private Optional<Country> country(Told told) {
        var named = titles.read(told.mention().name(), told.language()).countries();
        return named.size() == 1
                ? Optional.of(named.getFirst())
                : told.home().filter(_ -> named.isEmpty() && told.mention().known().isEmpty()
                        && type(told).equals(OrganisationType.GOVERNMENT));
    }

    /// What the words of a name say that it is.
    private OrganisationType type(Told told) {
        return spelling.type(told.mention().name(), told.language());
    }

    private void register(Clusters.Cluster<Told> cluster, Registry registry) {
        var names = new Naming();
        var acronyms = new TreeSet<String>();
        cluster.members().forEach(told -> {
            if (Spelling.acronym(told.mention().name()).isEmpty()) {
                names.count(told.language(), told.mention().name());
            }
            acronyms.addAll(acronyms(told.mention()));
        });
        var known = cluster.known().flatMap(gazetteer::findOrganisation);
        known.ifPresent(entry -> {
            names.know(entry.names());
            acronyms.addAll(entry.acronyms());
        });
        acronyms.forEach(names::alias);
        var found = names.shown().isEmpty() ? acronyms.first() : names.shown();
        var id = registry.register(found, names.written(), cluster.known());
        var shown = decided.name(id, names.written()).orElse(found);
        cluster.members().forEach(told -> ids.put(told, id));
        organisations.put(id, new Organisation(id, List.of(), shown, names.byLanguage(),
                names.aliases(), List.copyOf(acronyms),
                known.map(KnownOrganisation::type).orElseGet(() -> type(cluster.members())),
                known.flatMap(KnownOrganisation::country).or(() -> country(cluster.members()))));
    }

    /// The most frequent one that is told.
    private OrganisationType type(List<Told> members) {
        return mostFrequent(members.stream().map(this::type).filter(type -> type != OrganisationType.UNKNOWN).toList())
                .orElse(OrganisationType.UNKNOWN);
    }

    private Optional<Country> country(List<Told> members) {
        return mostFrequent(members.stream().flatMap(told -> country(told).stream()).toList());
    }

    private static <T extends Comparable<T>> Optional<T> mostFrequent(List<T> values) {
        var counts = values.stream()
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        var most = counts.values().stream().max(Long::compare).orElse(0L);
        return counts.entrySet().stream().filter(entry -> entry.getValue().equals(most)).map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<String> id(Candidate candidate) {
        return told(candidate).map(ids::get);
    }

    /// Sorted by id.
    List<Organisation> all() {
        return List.copyOf(organisations.values());
    }
}
