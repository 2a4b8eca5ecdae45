package org.esep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
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
/// inflection and language, not for a number) or the same acronym. A public body whose name tells no country is that of the country in
/// which the activity works: each country has a ministry of finance.
final class Organisations {

    private static final int TELLING = 2;

    private final Gazetteer gazetteer;
    private final Spelling spelling;
    private final TitleReader titles;
    private final DecidedMatches decided;
    private final KnownNames known;
    private final Map<Told, Mentions> mentions = new HashMap<>();
    private final Map<Told, String> ids = new HashMap<>();
    private final TreeMap<String, Organisation> organisations = new TreeMap<>();

    /// A mention, with the country of the activity where it is one.
    private record Told(String language, OrganisationMention mention, Optional<Country> home) {}

    /// The number of a candidate in a document.
    private record Place(String document, int at) {}

    /// Where something is told first, and how often.
    private record Mentions(Place first, int count) implements Comparable<Mentions> {

        private Mentions with(Mentions other) {
            return new Mentions(compareTo(other) <= 0 ? first : other.first, count + other.count);
        }

        @Override
        public int compareTo(Mentions other) {
            var byDocument = first.document().compareTo(other.first.document());
            return byDocument == 0 ? Integer.compare(first.at(), other.first.at()) : byDocument;
        }
    }

    Organisations(Gazetteer gazetteer, Spelling spelling, TitleReader titles, DecidedMatches decided) {
        this.gazetteer = gazetteer;
        this.known = new KnownNames(gazetteer);
        this.spelling = spelling;
        this.titles = titles;
        this.decided = decided;
    }

    /// Takes note of the organisations that a document names.
    void read(Extraction extraction) {
        var homes = homes(extraction);
        for (var at = 0; at < extraction.candidates().size(); at++) {
            var place = new Place(extraction.document().path(), at);
            told(extraction.candidates().get(at), homes).ifPresent(
                    told -> mentions.merge(told, new Mentions(place, 1), Mentions::with));
        }
    }

    /// Tells which of the organisations that were read are one.
    void resolve(Registry registry) {
        var clusters = new Clusters<Told>();
        mentions.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .forEach(told -> clusters.add(told, keys(told), told.mention().known()));
        var found = clusters.clusters();
        found.stream().filter(cluster -> cluster.known().isPresent()).forEach(cluster -> register(cluster, registry));
        found.stream().filter(cluster -> cluster.known().isEmpty()).forEach(cluster -> register(cluster, registry));
        registry.formerIds()
                .forEach((id, former) -> organisations.computeIfPresent(id, (_, one) -> one.merged(former)));
        mentions.clear();
    }

    /// The countries of activities that work in one, by what the document calls them.
    private static Map<String, Country> homes(Extraction extraction) {
        Map<String, Set<Country>> countries = new HashMap<>();
        for (var candidate : extraction.candidates()) {
            if (candidate.claim() instanceof CountryStated stated) {
                candidate.subject().ifPresent(subject -> countries.computeIfAbsent(subject, _ -> new TreeSet<>())
                        .add(stated.country()));
            }
        }
        var homes = new HashMap<String, Country>();
        countries.forEach((subject, all) -> all.stream().filter(_ -> all.size() == 1)
                .forEach(country -> homes.put(subject, country)));
        return homes;
    }

    private Optional<Told> told(Candidate candidate, Map<String, Country> homes) {
        return mention(candidate.claim()).map(mention -> new Told(candidate.evidence().language(),
                candidate.evidence().pointer().isEmpty() ? mention : known.of(mention),
                candidate.subject().map(homes::get)));
    }

    /// The organisation that a claim is about: who takes part, or who gives money.
    private static Optional<OrganisationMention> mention(Claim claim) {
        return switch (claim) {
            case Participation participation -> Optional.of(participation.organisation());
            case Funding funding -> funding.funder();
            case Envelope envelope -> envelope.funder();
            case ActivityRecord record -> record.reporter();
            case ActivityNamed _,CountryStated _,PeriodStated _,Milestone _ -> Optional.empty();
        };
    }

    private List<String> keys(Told told) {
        var keys = new ArrayList<String>();
        told.mention().ref().map(ref -> "r:" + ref).ifPresent(keys::add);
        var name = told.mention().name();
        var title = titles.read(name, told.language());
        var place = country(told).map(country -> Title.place(country.code())).orElse("");
        keys.add("n:" + spelling.stems(name, told.language()) + place);
        var words = new TreeSet<>(title.words());
        if (!place.isEmpty()) {
            words.add(place);
        }
        if (words.size() >= TELLING) {
            words.addAll(title.years());
            words.addAll(title.numbers());
            keys.add("w:" + String.join(" ", words));
        }
        if (told.mention().ref().isEmpty()) {
            acronyms(told.mention()).forEach(acronym -> keys.add("a:" + acronym));
        }
        decided.keys(told.mention()).forEach(keys::add);
        return keys;
    }

    /// The acronyms that a mention is or has.
    private static List<String> acronyms(OrganisationMention mention) {
        var acronyms = new ArrayList<>(Spelling.acronym(mention.name()).stream().toList());
        mention.aliases().stream().flatMap(alias -> Spelling.acronym(alias).stream()).forEach(acronyms::add);
        return acronyms;
    }

    /// The country that the name tells, else the one of whose register its identifier is, else, of a public body, that in
    /// which the activity works.
    private Optional<Country> country(Told told) {
        var named = titles.read(told.mention().name(), told.language()).countries();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        var register = told.mention().ref().flatMap(Registers::country);
        return register.isPresent()
                ? register
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
                names.count(told.language(), told.mention().name(), count(told));
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

    private int count(Told told) {
        return Objects.requireNonNull(mentions.get(told)).count();
    }

    /// The most frequent one that a legal form tells, else that the words of a name tell.
    private OrganisationType type(List<Told> members) {
        return known(members, this::legalType).or(() -> known(members, this::type)).orElse(OrganisationType.UNKNOWN);
    }

    private Optional<OrganisationType> known(List<Told> members, Function<Told, OrganisationType> type) {
        return mostFrequent(members,
                told -> Optional.of(type.apply(told)).filter(known -> known != OrganisationType.UNKNOWN));
    }

    private OrganisationType legalType(Told told) {
        return told.mention().type() == OrganisationType.UNKNOWN
                ? spelling.legalType(told.mention().name(), told.language())
                : told.mention().type();
    }

    private Optional<Country> country(List<Told> members) {
        return mostFrequent(members, this::country);
    }

    private <T extends Comparable<T>> Optional<T> mostFrequent(List<Told> members,
            Function<Told, Optional<T>> trait) {
        var counts = new TreeMap<T, Integer>();
        members.forEach(told -> trait.apply(told).ifPresent(value -> counts.merge(value, count(told), Integer::sum)));
        var most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream().filter(entry -> entry.getValue().equals(most)).map(Map.Entry::getKey)
                .findFirst();
    }

    /// Gives the id of the organisation that a candidate of a document is about.
    Function<Candidate, Optional<String>> ids(Extraction extraction) {
        var homes = homes(extraction);
        return candidate -> told(candidate, homes).map(ids::get);
    }

    /// Sorted by id.
    List<Organisation> all() {
        return List.copyOf(organisations.values());
    }
}
