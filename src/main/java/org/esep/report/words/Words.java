package org.esep.report.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import org.esep.fact.Activity;
import org.esep.fact.Organisation;
import org.esep.iati.Country;

/// The words of one kind of report in one language: patterns of ICU MessageFormat by key from
/// `words/<kind>_<language>.properties`, names of countries and currencies from CLDR.
public final class Words {

    private final ULocale locale;
    private final String file;
    private final Properties patterns;
    /// Messages without arguments and names of countries, which are asked for again and again.
    private final Map<String, String> told = new ConcurrentHashMap<>();
    /// Messages as parsed.
    private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();

    private Words(ULocale locale, String file, Properties patterns) {
        this.locale = locale;
        this.file = file;
        this.patterns = patterns;
    }

    /// The words of a kind of report (`workbook`, `briefing`) in a language (ISO 639-1).
    public static Words of(String kind, String language) {
        var file = file(kind, language);
        return new Words(new ULocale(language), file, load(file));
    }

    /// Whether there are words of this kind in this language.
    public static boolean exist(String kind, String language) {
        return Words.class.getResource(file(kind, language)) != null;
    }

    private static String file(String kind, String language) {
        return "/words/" + kind + "_" + language + ".properties";
    }

    private static Properties load(String file) {
        var patterns = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /// The message of this key; a missing key is a fault of the program and told as such.
    public String text(String key, Object... arguments) {
        return arguments.length == 0 ? told.computeIfAbsent(key, this::format) : format(key, arguments);
    }

    /// Whether there is a message of this key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// A message writes one text at a time.
    private String format(String key, Object... arguments) {
        var message = messages.computeIfAbsent(key, this::message);
        synchronized (message) {
            return message.format(arguments);
        }
    }

    private MessageFormat message(String key) {
        var pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException(file + " has no " + key);
        }
        return new MessageFormat(pattern, locale);
    }

    public ULocale locale() {
        return locale;
    }

    /// The name in CLDR, unless the bundle has another under `country.<code>`.
    public String country(Country country) {
        return told.computeIfAbsent("country." + country.code(), key -> patterns.getProperty(key,
                new ULocale("", country.code()).getDisplayCountry(locale)));
    }

    /// The name in this language, else the name that outputs show.
    public String name(Activity activity) {
        return activity.names().getOrDefault(locale.getLanguage(), activity.name());
    }

    /// The name in this language, else the name that outputs show.
    public String name(Organisation organisation) {
        return organisation.names().getOrDefault(locale.getLanguage(), organisation.name());
    }
}
