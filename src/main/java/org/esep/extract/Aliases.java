package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.esep.fact.Span;

/// Other names that a text gives in brackets behind a name: `(BOMCA)`, `(hereinafter - LPRC)`, `("Clean Rivers")`.
record Aliases(List<String> names, int end) {

    private static final Pattern BRACKET = Pattern.compile("[\\u00BB\\u201D\\u201C\"]?\\s*\\(([^()]{2,120})\\)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+(?:[- ]?[\\p{Lu}\\d]+)*");

    private static final Pattern BEFORE = Pattern
            .compile("(?<![\\p{L}\\d-])(\\p{Lu}[\\p{Lu}\\d]{3,})(?:\\s\\p{Ll}+)?\\s[-\\u2013\\u2014]\\s$");

    private static final Pattern PARTS = Pattern.compile("[,;]|\\s[-\\u2013\\u2014]\\s");

    Aliases {
        names = List.copyOf(names);
    }

    /// The aliases that stand right behind a stretch of text, and where they end; none: the end of the stretch.
    static Aliases behind(String text, Span name) {
        var bracket = BRACKET.matcher(text).region(name.end(), text.length());
        if (!bracket.lookingAt()) {
            return new Aliases(List.of(), name.end());
        }
        var quoted = quoted(bracket.group(1).strip());
        var names = quoted.map(List::of).orElseGet(() -> PARTS.splitAsStream(bracket.group(1)).map(String::strip)
                .flatMap(part -> acronym(part).stream()).toList());
        return new Aliases(names, names.isEmpty() ? name.end() : bracket.end());
    }

    /// The acronym that a name explains, parted from it by a dash: `SBMX - "Steady Borders"`.
    static Optional<String> before(String text, Span name) {
        var found = BEFORE.matcher(text.substring(0, name.start()));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// The acronym in brackets with which a name ends.
    static List<String> atEndOf(String name) {
        var bracket = name.stripTrailing().lastIndexOf('(');
        return bracket > 0 && name.stripTrailing().endsWith(")")
                ? behind(name, new Span(bracket, bracket)).names()
                : List.of();
    }

    /// A name without the acronym in brackets with which it ends.
    static String bare(String name) {
        return atEndOf(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('(')).strip();
    }

    /// What stands in quotation marks, if nothing else is in the bracket.
    private static Optional<String> quoted(String inside) {
        return Quote.in(inside).stream().filter(quote -> quote.whole().length() == inside.length())
                .map(quote -> quote.inner().of(inside).strip()).findFirst();
    }

    private static Optional<String> acronym(String part) {
        return ACRONYM.matcher(part).matches() ? Optional.of(part) : Optional.empty();
    }
}
