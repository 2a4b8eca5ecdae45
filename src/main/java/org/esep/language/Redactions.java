package org.esep.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.esep.settings.ConfigFolder;
import org.esep.settings.Yaml;

/// The words of `redaction.yaml`, of all languages together; the file tells what each list is for. A word that ends with
/// `*` stands for any of its forms.
public record Redactions(List<String> cues, List<String> places, Postal postal, Personal personal) {

    private static final String FILE = "redaction.yaml";

    public Redactions {
        cues = List.copyOf(cues);
        places = List.copyOf(places);
    }

    /// What tells the address of a house.
    public record Postal(List<String> addresses, List<String> streets, List<String> premises) {

        public Postal {
            addresses = List.copyOf(addresses);
            streets = List.copyOf(streets);
            premises = List.copyOf(premises);
        }
    }

    /// What tells the name of a person to turn to, and what such a name may and may not hold.
    public record Personal(List<String> roles, List<String> turning, List<String> particles, List<String> impersonal) {

        public Personal {
            roles = List.copyOf(roles);
            turning = List.copyOf(turning);
            particles = List.copyOf(particles);
            impersonal = List.copyOf(impersonal);
        }
    }

    /// The file as it is written: lists by language.
    record Written(Map<String, List<String>> cues, Map<String, List<String>> places,
            Map<String, List<String>> addresses, Map<String, List<String>> streets, Map<String, List<String>> premises,
            Map<String, List<String>> roles, Map<String, List<String>> turning, Map<String, List<String>> particles,
            Map<String, List<String>> impersonal) {}

    public static Redactions load(ConfigFolder config) {
        var written = Yaml.read(FILE, config.read(FILE), Written.class);
        return new Redactions(words(written.cues()), words(written.places()),
                new Postal(words(written.addresses()), words(written.streets()), words(written.premises())),
                new Personal(words(written.roles()), words(written.turning()), words(written.particles()),
                        words(written.impersonal())));
    }

    private static List<String> words(Map<String, List<String>> byLanguage) {
        return byLanguage.values().stream().flatMap(Collection::stream).distinct().sorted().toList();
    }
}
