package org.esep.settings;

import java.util.List;

import org.esep.iati.Country;

/// The countries of `recipients.yaml`, which get reports of their own, in the order of their codes.
public record Recipients(List<Country> countries) {

    private static final String FILE = "recipients.yaml";

    public Recipients {
        countries = countries.stream().sorted().distinct().toList();
    }

    public static Recipients load(ConfigFolder config) {
        return new Recipients(Yaml.placed(FILE, config.read(FILE), String.class).stream().map(Recipients::country)
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
