package org.esep.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.esep.iati.Country;

/// The registers of organisations that identifiers of organisations begin with, as org-id.guide lists them: `KZ-BIN-...`.
final class Registers {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final int CODE = 2;

    private Registers() {}

    /// The country of the register of an identifier; none of registers of no country.
    static Optional<Country> country(String identifier) {
        return identifier.indexOf('-') == CODE && COUNTRIES.contains(identifier.substring(0, CODE))
                ? Optional.of(new Country(identifier.substring(0, CODE)))
                : Optional.empty();
    }
}
