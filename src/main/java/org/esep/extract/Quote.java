package org.esep.extract;

import java.util.ArrayList;
import java.util.List;

import org.esep.fact.Span;

/// Words in quotation marks: the stretch with its marks and the one within.
record Quote(Span whole, Span inner) {

    private static final char NAMED = '\u27E6';
    private static final char SINGLE = '\u2018';
    private static final char APOSTROPHE = '\'';
    private static final String NAMED_END = "\u27E7";
    private static final int SHORTEST = 2;

    /// The outermost quotes of a text, from left to right.
    static List<Quote> in(String text) {
        var quotes = new ArrayList<Quote>();
        var at = 0;
        while (at < text.length()) {
            var end = opens(text, at) ? end(text, at) : -1;
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
        return NAMED + name + NAMED_END;
    }

    /// Whether these are the marks of a name that is known to be one from its place.
    boolean isNamed(String text) {
        return text.charAt(whole.start()) == NAMED;
    }

    /// The marks that close what a letter opens; none where it opens nothing.
    private static String closing(char letter) {
        return switch (letter) {
            case '\u00AB' -> "\u00BB";
            case '\u201C' -> "\u201D";
            case '\u201E' -> "\u201C\u201D";
            case '"' -> "\"";
            case SINGLE -> "\u2019";
            case APOSTROPHE -> "'";
            case NAMED -> NAMED_END;
            default -> "";
        };
    }

    private static boolean opens(String text, int at) {
        return !closing(text.charAt(at)).isEmpty()
                && !(isSingle(text.charAt(at)) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /// A single mark with a letter behind it is an apostrophe.
    private static boolean closes(String text, int at, char open) {
        return closing(open).indexOf(text.charAt(at)) >= 0
                && !(isSingle(open) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isSingle(char open) {
        return open == SINGLE || open == APOSTROPHE;
    }

    private static int end(String text, int start) {
        var open = text.charAt(start);
        var depth = 0;
        for (var at = start + 1; at < text.length(); at++) {
            if (closes(text, at, open)) {
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
