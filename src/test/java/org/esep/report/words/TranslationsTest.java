package org.esep.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the words of every language owe the English ones and their own language.
class TranslationsTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    /// The name of the standard.
    private static final Set<String> LATIN = Set.of("IATI");

    @ParameterizedTest
    @MethodSource("org.esep.report.words.Bundle#translations")
    void keysAreThoseOfEnglish(Bundle bundle) {
        assertThat(bundle.patterns().keySet()).isEqualTo(Bundle.of(bundle.kind(), "en").patterns().keySet());
        assertThat(bundle.patterns().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.words.Bundle#translations")
    void patternsTakeTheArgumentsOfEnglish(Bundle bundle) {
        var english = Bundle.of(bundle.kind(), "en").patterns();

        assertThat(bundle.patterns()).allSatisfy((key, pattern) -> assertThat(Bundle.arguments(pattern))
                .isEqualTo(Bundle.arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.words.Bundle#all")
    void pluralsNameEveryFormOfTheLanguage(Bundle bundle) {
        var forms = PluralRules.forLocale(bundle.locale()).getKeywords().stream().sorted().toList();

        assertThat(bundle.patterns()).allSatisfy(
                (_, pattern) -> assertThat(Bundle.forms(pattern))
                        .allSatisfy(named -> assertThat(named).isEqualTo(forms)));
    }

    @Test
    void pluralsReadAsApproved() throws IOException {
        var told = Bundle.all().flatMap(TranslationsTest::plurals).collect(Collectors.joining("\n", "", "\n"));
        var made = Files.createDirectories(Path.of("target", "approved")).resolve("plurals.txt");
        Files.writeString(made, told);
        var approved = Path.of("src", "test", "resources", "approved", "plurals.txt");

        assertThat(told).as("if this is right: cp %s %s", made, approved).isEqualTo(Files.readString(approved));
    }

    private static Stream<String> plurals(Bundle bundle) {
        return bundle.patterns().entrySet().stream().filter(entry -> !Bundle.counts(entry.getValue()).isEmpty())
                .flatMap(entry -> Bundle.NUMBERS.stream().map(number -> "%s %s %d = %s".formatted(bundle,
                        entry.getKey(), number, bundle.told(entry.getKey(), number))));
    }

    @ParameterizedTest
    @MethodSource("org.esep.report.words.Bundle#translations")
    void wordsAreOfTheLettersOfTheLanguage(Bundle bundle) {
        assertThat(foreign(bundle)).isEmpty();
    }

    @Test
    void findsLatinLettersInCyrillicWordsAndEnglishLeftOver() {
        var russian = new TreeMap<>(Map.of("a", "\u043f\u043ep\u044f\u0434\u043e\u043a", "b", "programme",
                "c", "\u0436\u0456\u043b", "d", "\u0433\u043e\u0434 IATI"));

        assertThat(foreign(new Bundle("briefing", "ru", russian))).containsExactlyInAnyOrder(
                "a \u043f\u043ep\u044f\u0434\u043e\u043a",
                "b programme", "c \u0436\u0456\u043b");
    }

    /// Words that hold letters of another language, with their keys; patterns of dates are none.
    private static List<String> foreign(Bundle bundle) {
        var letters = letters(bundle);
        return bundle.patterns().keySet().stream().filter(key -> !key.startsWith("format.") && !key.startsWith("date."))
                .flatMap(key -> Bundle.NUMBERS.stream().map(number -> bundle.told(key, number))
                        .flatMap(TranslationsTest::words)
                        .filter(word -> !LATIN.contains(word) && !isOf(letters, word)).map(word -> key + " " + word))
                .distinct().toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isOf(UnicodeSet letters, String word) {
        return CYRILLIC.matcher(word).matches() && letters.containsAll(word.toLowerCase(Locale.ROOT));
    }

    private static UnicodeSet letters(Bundle bundle) {
        var data = LocaleData.getInstance(bundle.locale());
        return data.getExemplarSet(0, LocaleData.ES_STANDARD)
                .cloneAsThawed().addAll(data.getExemplarSet(0, LocaleData.ES_AUXILIARY));
    }
}
