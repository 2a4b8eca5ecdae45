package org.esep.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.esep.iati.Country;

/// The regions of `regions.yaml`: names under which texts speak of several countries at once.
public record Regions(List<Region> regions) {

    private static final String FILE = "regions.yaml";

    public Regions {
        regions = List.copyOf(regions);
    }

    /// A region with its names by language (ISO 639-1); `countries` is empty where it is not to be expanded.
    public record Region(String id, Map<String, List<String>> names, List<Country> countries) {

        public Region {
            names = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(names));
            countries = List.copyOf(countries);
        }
    }

    /// A region as it is written.
    record Entry(String id, Map<String, List<String>> names, List<String> countries) {

        Entry {
            if (names == null || countries == null) {
                throw new IllegalArgumentException(
                        "region " + id + " needs names and countries, e.g. countries: [KZ, KG]");
            }
            countries.forEach(Country::new);
        }
    }

    public static Regions load(ConfigFolder config) {
        return new Regions(Yaml.list(FILE, config.read(FILE), Entry.class).stream()
                .map(entry -> new Region(entry.id(), entry.names(),
                        entry.countries().stream().map(Country::new).toList()))
                .toList());
    }
}
