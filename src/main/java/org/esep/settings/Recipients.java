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
        try {
            return new Recipients(Yaml.list(FILE, config.read(FILE), String.class).stream().map(Country::new).toList());
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(FILE, e.getMessage() + "; e.g. [KZ, KG]");
        }
    }
}
