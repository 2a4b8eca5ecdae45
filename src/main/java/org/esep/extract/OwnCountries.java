package org.esep.extract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteer;
import org.esep.iati.Country;

/// The countries of known organisations by id: written beside its organisation, a country is a part of the name and no
/// giver or place of its own.
record OwnCountries(Map<String, Country> countries) {

    OwnCountries {
        countries = Map.copyOf(countries);
    }

    static OwnCountries of(Gazetteer gazetteer) {
        var countries = new TreeMap<String, Country>();
        gazetteer.organisations().forEach(
                known -> known.country().ifPresent(country -> countries.put(known.id(), country)));
        return new OwnCountries(countries);
    }

    /// The mention with its country before or behind it, if that stands there and is one that gives.
    Mention with(Line line, Mention mention, List<Mention> places) {
        if (mention instanceof Mention.OfOrganisation of && of.organisation().known().isPresent()) {
            for (var place : places) {
                if (isOwn(of, place) && isBeside(line, of.span(), place.span())) {
                    var span = new Span(Math.min(of.span().start(), place.span().start()),
                            Math.max(of.span().end(), place.span().end()));
                    return new Mention.OfOrganisation(span, of.organisation());
                }
            }
        }
        return mention;
    }

    private boolean isOwn(Mention.OfOrganisation of, Mention place) {
        return place instanceof Mention.OfCountry country && country.part() == Mention.Part.MAY_GIVE
                && of.organisation().known().map(countries::get).filter(country.countries()::contains).isPresent();
    }

    /// Side by side, or the country behind words such as `of the`.
    private static boolean isBeside(Line line, Span name, Span place) {
        if (place.end() <= name.start()) {
            return line.tokenAt(place.end()) == line.tokenAt(name.start());
        }
        var next = line.tokenAt(name.end());
        var between = line.tokenAt(place.start()) - next;
        return between == 0 || (between > 0 && line.pack().naming().countryJoints().find(line.folded(), next)
                .filter(joint -> joint.words() == between).isPresent());
    }
}
