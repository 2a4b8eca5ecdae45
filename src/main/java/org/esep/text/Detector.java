package org.esep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.ibm.icu.util.ULocale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// Tells the language of a text where letters and frequent words leave a tie. Its model is loaded on first use.
final class Detector {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int SAMPLE = 20_000;
    private Detector() {}

    /// Holds the model from the first look at it on.
    private static final class Loaded {

        private static final LanguageDetectorModel MODEL_OF_ALL = load();

        private Loaded() {}

        private static LanguageDetectorModel load() {
            try (InputStream in = Objects.requireNonNull(LanguageDetectorModel.class.getResourceAsStream(MODEL))) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The likeliest of some languages (ISO 639-1).
    static String likeliest(String text, List<String> languages) {
        var ranked = Arrays.stream(ranked(text)).map(Language::getLang).toList();
        return languages.stream().min(Comparator.comparingInt((String language) -> rank(ranked, language))
                .thenComparing(Comparator.naturalOrder())).orElseThrow();
    }

    /// The likeliest of all languages (ISO 639-1, `und` for one without such a code), and how many times as likely it is
    /// as any of some.
    record Likeliest(String language, double times) {}

    static Likeliest likeliestOfAll(String text, List<String> known) {
        var ranked = ranked(text);
        var codes = known.stream().map(Detector::code).toList();
        var best = Arrays.stream(ranked).filter(language -> codes.contains(language.getLang())).findFirst()
                .map(Language::getConfidence).orElse(0.0);
        return new Likeliest(known(ranked[0].getLang()),
                ranked[0].getConfidence() / Math.max(best, Double.MIN_NORMAL));
    }

    private static String known(String code) {
        var language = ULocale.createCanonical(code).getLanguage();
        return language.length() == 2 ? language : Tongues.UNKNOWN;
    }

    private static Language[] ranked(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return new LanguageDetectorME(Loaded.MODEL_OF_ALL).predictLanguages(sample);
    }

    private static int rank(List<String> ranked, String language) {
        var rank = ranked.indexOf(code(language));
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    /// The model knows languages by ISO 639-3.
    private static String code(String language) {
        return Locale.of(language).getISO3Language();
    }
}
