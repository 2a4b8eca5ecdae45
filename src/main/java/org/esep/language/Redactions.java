package org.esep.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.esep.settings.ConfigFolder;
import org.esep.settings.Yaml;

/// The words of `redaction.yaml`, of all languages together: numbers behind `cues` are telephone numbers, those behind
/// `places` are so where they look like one, and names behind `roles` are those of persons to turn to. A word that ends
/// with `*` stands for any of its forms.
public record Redactions(List<String> cues, List<String> places, List<String> roles) {

    private static final String FILE = "redaction.yaml";

    public Redactions {
        cues = List.copyOf(cues);
        places = List.copyOf(places);
        roles = List.copyOf(roles);
    }

    /// The file as it is written: lists by language.
    record Written(Map<String, List<String>> cues, Map<String, List<String>> places, Map<String, List<String>> roles) {}

    public static Redactions load(ConfigFolder config) {
        var written = Yaml.read(FILE, config.read(FILE), Written.class);
        return new Redactions(words(written.cues()), words(written.places()), words(written.roles()));
    }

    private static List<String> words(Map<String, List<String>> byLanguage) {
        return byLanguage.values().stream().flatMap(Collection::stream).distinct().sorted().toList();
    }
}
