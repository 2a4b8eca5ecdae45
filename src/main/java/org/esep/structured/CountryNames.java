package org.esep.structured;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.esep.iati.Country;
import org.esep.settings.TableMapping;

/// The countries that a mapping knows: by codes of ISO 3166-1 (two or three letters), by their names in its languages and by
/// its own spellings.
final class CountryNames {

    private final Map<String, Country> names = new HashMap<>();

    CountryNames(TableMapping.Countries countries) {
        for (var code : Locale.getISOCountries()) {
            var place = Locale.of("", code);
            names.put(plain(place.getISO3Country()), new Country(code));
            countries.languages().forEach(
                    language -> names.put(plain(place.getDisplayCountry(Locale.of(language))), new Country(code)));
        }
        names.putAll(countries.spellings());
    }

    Optional<Country> find(String text) {
        return Codes.findCountry(text).or(() -> Optional.ofNullable(names.get(plain(text))));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
