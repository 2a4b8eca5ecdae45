package org.esep.report.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;

/// The patterns of one kind of report in one language, and what can be told of them.
record Bundle(String kind, String language, SortedMap<String, String> patterns) {

    static final List<String> KINDS = List.of("briefing", "mail", "web", "workbook");
    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ky");
    static final List<Integer> NUMBERS = List.of(0, 1, 2, 5, 21);
    private static final int MOST_ARGUMENTS = 4;

    static Stream<Bundle> all() {
        return KINDS.stream().flatMap(kind -> LANGUAGES.stream().map(language -> of(kind, language)));
    }

    static Stream<Bundle> translations() {
        return all().filter(bundle -> !bundle.language.equals("en"));
    }

    static Bundle of(String kind, String language) {
        var written = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/words", kind + "_" + language + ".properties"))) {
            written.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var patterns = new TreeMap<String, String>();
        written.stringPropertyNames().forEach(key -> patterns.put(key, written.getProperty(key)));
        return new Bundle(kind, language, patterns);
    }

    ULocale locale() {
        return new ULocale(language);
    }

    /// The numbers of the arguments that a pattern takes.
    static List<Integer> arguments(String pattern) {
        var parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts()).mapToObj(parts::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(MessagePattern.Part::getValue).distinct().sorted().toList();
    }

    /// The numbers of the arguments that decide between plural forms.
    static List<Integer> counts(String pattern) {
        var parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts()).filter(place -> isPlural(parts, place))
                .mapToObj(place -> parts.getPart(place + 1).getValue()).distinct().sorted().toList();
    }

    /// The forms that each choice of plurals names, but those of exact numbers.
    static List<List<String>> forms(String pattern) {
        var parts = new MessagePattern(pattern);
        return IntStream.range(0, parts.countParts()).filter(place -> isPlural(parts, place))
                .mapToObj(place -> forms(parts, place)).toList();
    }

    private static boolean isPlural(MessagePattern parts, int place) {
        var part = parts.getPart(place);
        return part.getType() == MessagePattern.Part.Type.ARG_START
                && part.getArgType() == MessagePattern.ArgType.PLURAL;
    }

    private static List<String> forms(MessagePattern parts, int start) {
        var forms = new TreeSet<String>();
        for (var place = start + 1; place < parts.getLimitPartIndex(start); place++) {
            var part = parts.getPart(place);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(parts.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                place = parts.getLimitPartIndex(place);
            }
        }
        forms.removeIf(form -> form.startsWith("="));
        return List.copyOf(forms);
    }

    /// The message with this number where it counts something, an ellipsis for every other argument.
    String told(String key, int number) {
        var pattern = patterns.getOrDefault(key, "");
        var counts = counts(pattern);
        var arguments = new ArrayList<Object>();
        for (var argument = 0; argument <= MOST_ARGUMENTS; argument++) {
            arguments.add(counts.contains(argument) ? (Object) number : "\u2026");
        }
        return new MessageFormat(pattern, locale()).format(arguments.toArray());
    }

    @Override
    public String toString() {
        return kind + "_" + language;
    }
}
