package org.esep.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Basis;
import org.esep.fact.Candidate;
import org.esep.fact.CountryStated;
import org.esep.fact.Evidence;
import org.esep.iati.Country;

/// Tells the recipient countries of the activities: those that a rule found, those in the name, and where there are
/// neither, the country that the document speaks of most.
final class Places {

    private static final String IN_NAME = "country-in-name";
    private static final int ENUMERATION = 3;
    private static final int PREFIX = 4;
    private static final double OF_NAME = 0.88;
    private static final double OF_LIST = 0.88;
    private static final double OF_DOCUMENT = 0.86;

    private final List<Reading> readings;
    private final Binder binder;
    private final Evidences evidences;
    private final List<Country> recipients;
    private final Homes homes;
    private final List<Optional<Country>> sections;
    private final Optional<Country> main;

    /// What is known beforehand: the countries that documents are most likely to be about, and where known activities are at
    /// home.
    record Known(List<Country> recipients, Homes homes) {

        Known {
            recipients = List.copyOf(recipients);
        }
    }

    Places(List<Reading> readings, Binder binder, Evidences evidences, Known known) {
        this.readings = List.copyOf(readings);
        this.binder = binder;
        this.evidences = evidences;
        this.recipients = known.recipients();
        this.homes = known.homes();
        this.sections = sections(this.readings);
        this.main = main(this.readings, recipients);
    }

    /// The country that the heading above a line, or a line of its own before it, names alone.
    private static List<Optional<Country>> sections(List<Reading> readings) {
        var sections = new ArrayList<Optional<Country>>();
        var block = -1;
        Optional<Country> country = Optional.empty();
        for (var reading : readings) {
            var heading = reading.line().kind() == Line.Kind.TITLE;
            var prefix = reading.line().block() != block && reading.line().tokens().size() <= PREFIX;
            if (heading || (prefix && only(reading).isPresent())) {
                country = only(reading);
            }
            block = reading.line().block();
            sections.add(country);
        }
        return List.copyOf(sections);
    }

    private static Optional<Country> only(Reading reading) {
        var countries = reading.countries();
        return countries.size() == 1 && countries.getFirst().region().isEmpty()
                ? Optional.of(countries.getFirst().countries().getFirst())
                : Optional.empty();
    }

    /// Where the name of an activity tells its country, what else is said around it tells no further ones.
    static List<Candidate> ofNamesFirst(List<Candidate> candidates) {
        var named = candidates.stream().filter(candidate -> candidate.evidence().rule().equals(IN_NAME))
                .filter(candidate -> !isRegion(candidate)).map(Candidate::subject).collect(Collectors.toSet());
        return candidates.stream().filter(candidate -> !(candidate.claim() instanceof CountryStated)
                || candidate.evidence().rule().equals(IN_NAME) || !named.contains(candidate.subject())).toList();
    }

    /// Country claims of names and of enumerations, then of the document for activities that have none; `stated` are
    /// those that rules found.
    List<Candidate> claims(List<Candidate> stated) {
        var told = new ArrayList<Candidate>(stated);
        var names = new ArrayList<Candidate>();
        for (var line = 0; line < readings.size(); line++) {
            told.addAll(ofLists(line));
            names.addAll(ofNames(line));
        }
        var claims = new ArrayList<>(told.subList(stated.size(), told.size()));
        var listed = listed(told);
        names.stream().filter(name -> !isRegion(name) || !listed.contains(name.subject())).forEach(claims::add);
        claims.addAll(ofDocument(claims, stated));
        return List.copyOf(claims);
    }

    /// The activities of which several countries are told one by one: a region in their name says less.
    private static Set<Optional<String>> listed(List<Candidate> stated) {
        Map<Optional<String>, Set<Country>> countries = new HashMap<>();
        stated.stream().filter(candidate -> candidate.claim() instanceof CountryStated && !isRegion(candidate))
                .forEach(candidate -> countries.computeIfAbsent(candidate.subject(), _ -> new HashSet<>())
                        .add(((CountryStated) candidate.claim()).country()));
        countries.values().removeIf(several -> several.size() < 2);
        return countries.keySet();
    }

    private static boolean isRegion(Candidate candidate) {
        return candidate.claim() instanceof CountryStated stated && stated.region().isPresent();
    }

    private List<Candidate> ofNames(int line) {
        return binder.named(line).stream().flatMap(named -> readings.get(line).countriesIn(named.mention()).stream()
                .flatMap(country -> stated(line, country, named.subject(), IN_NAME, OF_NAME).stream()))
                .toList();
    }

    /// Three countries or more in one sentence are where the activity works.
    private List<Candidate> ofLists(int line) {
        var countries = readings.get(line).countries().stream().filter(country -> country.region().isEmpty()).toList();
        var likely = countries.stream().filter(country -> recipients.contains(country.countries().getFirst())).count();
        return countries.stream().map(Mention.OfCountry::countries).distinct().count() < ENUMERATION
                || likely * 2 < countries.size() || readings.get(line).line().kind() == Line.Kind.LABELLED
                        ? List.of()
                        : countries.stream().flatMap(country -> binder.subjects(line, country.span()).stream()
                                .flatMap(subject -> stated(line, country, subject, "country-list", OF_LIST).stream()))
                                .toList();
    }

    private List<Candidate> stated(int line, Mention.OfCountry mention, String subject, String rule,
            double confidence) {
        return mention.countries().stream().map(country -> new Candidate(
                new CountryStated(country, Optional.empty(), mention.region(), mention.basis()),
                evidences.of(readings.get(line).line(), rule, confidence), Optional.of(subject))).toList();
    }

    private List<Candidate> ofDocument(List<Candidate> found, List<Candidate> stated) {
        var located = new HashSet<>(found.stream().flatMap(candidate -> candidate.subject().stream()).toList());
        stated.stream().filter(candidate -> candidate.claim() instanceof CountryStated)
                .flatMap(candidate -> candidate.subject().stream()).forEach(located::add);
        var claims = new ArrayList<Candidate>();
        for (var line = 0; line < readings.size(); line++) {
            for (var named : binder.named(line)) {
                if (located.add(named.subject())) {
                    claims.addAll(unstated(line, named));
                }
            }
        }
        return claims;
    }

    /// Where a known activity is at home, else the main country of the section or the document.
    private List<Candidate> unstated(int line, Binder.Named named) {
        var at = readings.get(line).line();
        var home = named.mention().known().map(homes::of).orElse(List.of());
        return home.isEmpty()
                ? at(sections.get(line).or(() -> main).stream().toList(), named.subject(),
                        evidences.of(at, "country-of-document", OF_DOCUMENT))
                : at(home, named.subject(), evidences.of(at, "country-of-known-name", OF_LIST));
    }

    private static List<Candidate> at(List<Country> countries, String subject, Evidence evidence) {
        return countries.stream()
                .map(country -> new Candidate(
                        new CountryStated(country, Optional.empty(), Optional.empty(), Basis.INFERRED), evidence,
                        Optional.of(subject)))
                .toList();
    }

    /// The single countries, without those in the names of currencies.
    private static Stream<Mention.OfCountry> places(Reading reading) {
        return reading.mentions().stream().filter(Mention.OfCountry.class::isInstance)
                .map(Mention.OfCountry.class::cast)
                .filter(country -> country.region().isEmpty()
                        && reading.mentions().stream().noneMatch(mention -> mention instanceof Mention.OfMoney
                                && mention.span().overlaps(country.span())));
    }

    Optional<Country> main() {
        return main;
    }

    /// The country named most often, a recipient before a donor, of several the one named first; names of bodies and activities count too, for
    /// they tell where the text is at home.
    private static Optional<Country> main(List<Reading> readings, List<Country> recipients) {
        Map<Country, Integer> counts = new LinkedHashMap<>();
        readings.stream().flatMap(Places::places)
                .forEach(country -> counts.merge(country.countries().getFirst(), 1, Integer::sum));
        var likely = counts.keySet().stream().filter(recipients::contains).toList();
        counts.keySet().removeIf(country -> !likely.isEmpty() && !likely.contains(country));
        var most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.entrySet().stream().filter(entry -> entry.getValue().equals(most)).map(Map.Entry::getKey)
                .findFirst();
    }
}
