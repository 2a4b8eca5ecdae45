package org.esep.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.OrganisationType;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Yaml;

/// Reads the gazetteers of the configuration: every file of the folder, entries of one id merged, so that a file of
/// one's own adds to those that come with the program. Names of countries are those of CLDR and what a file adds.
public final class Gazetteers {

    private static final String FOLDER = "gazetteers";

    private Gazetteers() {}

    /// A file as it is written.
    record Entries(@Nullable List<OrganisationEntry> organisations, @Nullable List<ActivityEntry> activities,
            @Nullable List<CountryEntry> countries) {}

    record OrganisationEntry(String id, Map<String, List<String>> names, @Nullable List<String> acronyms,
            @Nullable List<String> weak, OrganisationType type, @Nullable String country) {

        OrganisationEntry {
            check("organisation " + id, "names", names);
            check("organisation " + id, "type", type);
            Optional.ofNullable(country).ifPresent(Country::new);
        }
    }

    record ActivityEntry(String id, Map<String, List<String>> names, @Nullable List<String> acronyms, ActivityKind kind,
            @Nullable String parent, String source) {

        ActivityEntry {
            check("activity " + id, "names", names);
            check("activity " + id, "kind", kind);
            if (source == null || source.isBlank()) {
                throw new IllegalArgumentException(
                        "activity " + id + " has no source, e.g. source: https://example.org/programme");
            }
        }
    }

    record CountryEntry(String code, @Nullable Map<String, List<String>> names,
            @Nullable Map<String, List<String>> places) {

        CountryEntry {
            new Country(code);
        }
    }

    private static void check(String entry, String key, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(entry + " has no " + key);
        }
    }

    /// `languages` (ISO 639-1) are those for which CLDR's names of countries are taken.
    public static Gazetteer load(ConfigFolder config, Collection<String> languages) {
        var countries = new TreeMap<Country, KnownCountry>();
        countries(languages).forEach(known -> countries.put(known.country(), known));
        var organisations = new TreeMap<String, KnownOrganisation>();
        var activities = new TreeMap<String, KnownActivity>();
        for (var path : config.list(FOLDER, ".yaml")) {
            var entries = Yaml.readSome(path, config.read(path), Entries.class);
            list(entries.countries()).stream().map(Gazetteers::known)
                    .forEach(known -> countries.merge(known.country(), known, Gazetteers::merge));
            list(entries.organisations()).stream().map(Gazetteers::known)
                    .forEach(known -> organisations.merge(known.id(), known, Gazetteers::merge));
            list(entries.activities()).stream().map(Gazetteers::known)
                    .forEach(known -> activities.merge(known.id(), known, Gazetteers::merge));
        }
        return new Gazetteer(List.copyOf(countries.values()), List.copyOf(organisations.values()),
                List.copyOf(activities.values()));
    }

    private static <T> List<T> list(@Nullable List<T> written) {
        return Objects.requireNonNullElse(written, List.of());
    }

    private static SortedMap<String, List<String>> map(@Nullable Map<String, List<String>> written) {
        return new TreeMap<>(Objects.requireNonNullElse(written, Map.of()));
    }

    private static List<KnownCountry> countries(Collection<String> languages) {
        return java.util.Arrays.stream(Locale.getISOCountries()).map(code -> {
            var names = new TreeMap<String, List<String>>();
            languages.forEach(language -> names.put(language,
                    List.of(new ULocale("", code).getDisplayCountry(new ULocale(language)))));
            return new KnownCountry(new Country(code), names, new TreeMap<>());
        }).sorted(Comparator.comparing(KnownCountry::country)).toList();
    }

    private static KnownCountry known(CountryEntry entry) {
        return new KnownCountry(new Country(entry.code()), map(entry.names()), map(entry.places()));
    }

    private static KnownOrganisation known(OrganisationEntry entry) {
        return new KnownOrganisation(entry.id(), new TreeMap<>(entry.names()), list(entry.acronyms()),
                list(entry.weak()),
                entry.type(), Optional.ofNullable(entry.country()).map(Country::new));
    }

    private static KnownActivity known(ActivityEntry entry) {
        return new KnownActivity(entry.id(), new TreeMap<>(entry.names()), list(entry.acronyms()), entry.kind(),
                Optional.ofNullable(entry.parent()), entry.source());
    }

    private static KnownCountry merge(KnownCountry one, KnownCountry other) {
        return new KnownCountry(one.country(), names(one.names(), other.names()), names(one.places(), other.places()));
    }

    private static KnownOrganisation merge(KnownOrganisation one, KnownOrganisation other) {
        return new KnownOrganisation(one.id(), names(one.names(), other.names()),
                both(one.acronyms(), other.acronyms()),
                both(one.weak(), other.weak()), other.type(), other.country().or(one::country));
    }

    private static KnownActivity merge(KnownActivity one, KnownActivity other) {
        return new KnownActivity(one.id(), names(one.names(), other.names()), both(one.acronyms(), other.acronyms()),
                other.kind(), other.parent().or(one::parent), other.source());
    }

    private static SortedMap<String, List<String>> names(Map<String, List<String>> one,
            Map<String, List<String>> other) {
        var names = new TreeMap<>(one);
        other.forEach((language, more) -> names.merge(language, more, Gazetteers::both));
        return names;
    }

    private static List<String> both(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().distinct().toList();
    }
}
