package org.esep.settings;

import java.util.List;

import org.esep.iati.Country;

/// The countries of `countries.yaml`, which get reports of their own, in the order of their codes.
public record RecipientCountries(List<Country> countries) {

    private static final String FILE = "countries.yaml";

    public RecipientCountries {
        countries = countries.stream().sorted().distinct().toList();
    }

    public static RecipientCountries load(ConfigFolder config) {
        return new RecipientCountries(
                Yaml.placed(FILE, config.read(FILE), String.class).stream().map(RecipientCountries::country)
                        .toList());
    }

    private static Country country(Placed<String> code) {
        try {
            return new Country(code.value());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(code.place(), e.getMessage() + "; e.g. [KZ, KG]");
        }
    }
}
