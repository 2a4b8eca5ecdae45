package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.esep.fact.Span;

/// Words in quotation marks: the stretch with its marks and the one within.
record Quote(Span whole, Span inner) {

    private static final char NAMED = '\u27E6';
    private static final Map<Character, String> CLOSING = Map.of('\u00AB', "\u00BB", '\u201C', "\u201D", '\u201E',
            "\u201C\u201D", '"', "\"", NAMED, "\u27E7");
    private static final int SHORTEST = 2;

    /// The outermost quotes of a text, from left to right.
    static List<Quote> in(String text) {
        var quotes = new ArrayList<Quote>();
        var at = 0;
        while (at < text.length()) {
            var end = CLOSING.containsKey(text.charAt(at)) ? end(text, at) : -1;
            if (end > at + SHORTEST) {
                quotes.add(new Quote(new Span(at, end + 1), new Span(at + 1, end)));
                at = end;
            }
            at++;
        }
        return List.copyOf(quotes);
    }

    /// A name that is known to be one from its place, in marks that no text uses.
    static String named(String name) {
        return NAMED + name + CLOSING.getOrDefault(NAMED, "");
    }

    /// Whether these are the marks of a name that is known to be one from its place.
    boolean isNamed(String text) {
        return text.charAt(whole.start()) == NAMED;
    }

    private static int end(String text, int start) {
        var open = text.charAt(start);
        var closing = CLOSING.getOrDefault(open, "");
        var depth = 0;
        for (var at = start + 1; at < text.length(); at++) {
            if (closing.indexOf(text.charAt(at)) >= 0) {
                if (depth == 0) {
                    return at;
                }
                depth--;
            } else if (text.charAt(at) == open) {
                depth++;
            }
        }
        return -1;
    }
}
