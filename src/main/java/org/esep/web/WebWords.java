package org.esep.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

import org.esep.report.words.Words;

/// The words of the pages in the language of the reader, with the plural forms of ICU; a language without words is
/// English.
@Component("messageSource")
class WebWords implements MessageSource {

    static final String DEFAULT = "en";
    private static final String KIND = "web";

    private final Map<String, Words> words = new ConcurrentHashMap<>();

    Words in(@Nullable Locale locale) {
        return words.computeIfAbsent(locale == null ? DEFAULT : locale.getLanguage(),
                language -> Words.of(KIND, Words.exist(KIND, language) ? language : DEFAULT));
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (!in(locale).has(key)) {
            throw new NoSuchMessageException(key);
        }
        return in(locale).text(key, Objects.requireNonNullElse(arguments, new Object[0]));
    }

    /// The frameworks beneath ask for words of their own, which have no translation here.
    @Override
    public @Nullable String getMessage(String key, Object @Nullable [] arguments, @Nullable String otherwise,
            @Nullable Locale locale) {
        return in(locale).has(key) ? getMessage(key, arguments, locale) : otherwise;
    }

    @Override
    public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
        var known = Stream.of(Objects.requireNonNullElse(message.getCodes(), new String[0])).filter(in(locale)::has)
                .findFirst();
        return known.map(key -> getMessage(key, message.getArguments(), locale))
                .orElseGet(() -> String.valueOf(message.getDefaultMessage()));
    }
}
