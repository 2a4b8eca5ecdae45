package org.esep.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every language of a kind of report has all of its words, and every one is a pattern.
class BundlesTest {

    private static final Path WORDS = Path.of("src/main/resources/words");

    @TempDir
    private Path planted;

    @TestFactory
    Stream<DynamicTest> languagesHaveTheSameKeys() throws IOException {
        return bundles(WORDS).stream().map(bundle -> dynamicTest(bundle.toString(),
                () -> assertThat(missing(bundle)).as("add these keys to " + bundle).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsPattern() throws IOException {
        return bundles(WORDS).stream().map(bundle -> dynamicTest(bundle.toString(), () -> patterns(bundle)));
    }

    @Test
    void catchesMissingKeyAndBrokenPattern() throws IOException {
        Files.writeString(planted.resolve("briefing_en.properties"), "a=A\nb=B\n");
        var russian = Files.writeString(planted.resolve("briefing_ru.properties"), "a={0\n");
        Files.writeString(planted.resolve("workbook_en.properties"), "c=C\n");

        assertThat(missing(russian)).containsExactly("b");
        assertThatThrownBy(() -> patterns(russian)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void patterns(Path bundle) throws IOException {
        var locale = new ULocale(name(bundle).replaceAll(".*_", ""));
        words(bundle).values().forEach(pattern -> new MessageFormat(pattern, locale));
    }

    /// What another language of the same kind says and this one does not.
    private static SortedSet<String> missing(Path bundle) throws IOException {
        var missing = new TreeSet<String>();
        for (var other : bundles(bundle.resolveSibling(""))) {
            if (kind(other).equals(kind(bundle))) {
                missing.addAll(words(other).keySet());
            }
        }
        missing.removeAll(words(bundle).keySet());
        return missing;
    }

    private static List<Path> bundles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Map<String, String> words(Path bundle) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, words::getProperty, (a, _) -> a, TreeMap::new));
    }

    private static String kind(Path bundle) {
        return name(bundle).replaceAll("_.*", "");
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }
}
