package org.esep.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.settings.ConfigFolder;
import org.esep.settings.Yaml;

/// The words of `evaluation.yaml`, of all languages together: those that say nothing of who or what a name means, and
/// the stems of those that many names share.
record NameWords(Set<NameWord> empty, Set<String> common) {

    private static final String FILE = "evaluation.yaml";

    NameWords {
        empty = Set.copyOf(empty);
        common = Set.copyOf(common);
    }

    /// The file as it is written: lists by language.
    record Written(Map<String, List<String>> functionWords, Map<String, List<String>> legalForms,
            Map<String, List<String>> common) {}

    static NameWords load(ConfigFolder config) {
        var written = Yaml.read(FILE, config.read(FILE), Written.class);
        var empty = Stream.of(written.functionWords(), written.legalForms()).flatMap(NameWords::words)
                .collect(Collectors.toSet());
        return new NameWords(empty, words(written.common()).map(NameWord::stem).collect(Collectors.toSet()));
    }

    private static Stream<NameWord> words(Map<String, List<String>> byLanguage) {
        return byLanguage.values().stream().flatMap(Collection::stream).flatMap(word -> NameWord.of(word).stream());
    }
}
