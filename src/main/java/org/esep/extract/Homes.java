package org.esep.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.iati.Country;
import org.esep.language.LanguagePack;

/// The countries that the full names of known activities tell: those of `Border Management Programme in Central Asia` are
/// also those of its acronym and of its phases.
record Homes(Map<String, List<Country>> countries) {

    /// The language of the names that are read.
    static final String LANGUAGE = "en";
    static final Homes NONE = new Homes(Map.of());

    Homes {
        countries = Map.copyOf(countries);
    }

    static Homes of(Gazetteer gazetteer, LanguagePack pack, KnownNames places) {
        var countries = new TreeMap<String, List<Country>>();
        for (var known : gazetteer.activities()) {
            var told = names(gazetteer, known).map(name -> line(name, pack)).flatMap(line -> places.in(line).stream())
                    .filter(Mention.OfCountry.class::isInstance)
                    .flatMap(place -> ((Mention.OfCountry) place).countries().stream()).distinct().toList();
            countries.put(known.id(), told);
        }
        return new Homes(countries);
    }

    private static Stream<String> names(Gazetteer gazetteer, KnownActivity known) {
        var whole = known.parent().flatMap(gazetteer::findActivity).stream();
        return Stream.concat(Stream.of(known), whole)
                .flatMap(activity -> activity.names().getOrDefault(LANGUAGE, List.of()).stream());
    }

    private static Line line(String name, LanguagePack pack) {
        return Line.of(name, new Span(0, name.length()), pack, 0, Line.Kind.TITLE);
    }

    /// None where the name tells none; a phase that the gazetteer does not list is at home where the whole is.
    List<Country> of(String known) {
        return countries.getOrDefault(known, countries.getOrDefault(known.replaceFirst("-\\d+$", ""), List.of()));
    }
}
