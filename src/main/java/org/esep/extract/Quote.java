package org.esep.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.esep.fact.Span;

/// Words in quotation marks: the stretch with its marks and the one within.
record Quote(Span whole, Span inner) {

    private static final char NAMED = '\u27E6';
    private static final char SINGLE = '\u2018';
    private static final char APOSTROPHE = '\'';
    private static final String NAMED_END = "\u27E7";
    private static final String OPENING = "\u00AB\u201C\u201E\"" + SINGLE + APOSTROPHE + NAMED;
    private static final int SHORTEST = 2;

    /// The outermost quotes of a text, from left to right.
    static List<Quote> in(String text) {
        var quotes = new ArrayList<Quote>();
        var ends = ends(text);
        var at = 0;
        while (!ends.isEmpty() && at < text.length()) {
            var end = ends.getOrDefault(at, -1);
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
        return !(isSingle(text.charAt(at)) && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /// A single mark with a letter behind it is an apostrophe.
    private static boolean closes(String text, int at, char open) {
        return closing(open).indexOf(text.charAt(at)) >= 0
                && !(isSingle(open) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isSingle(char open) {
        return open == SINGLE || open == APOSTROPHE;
    }

    /// Where the marks that are closed have their closing ones.
    private static Map<Integer, Integer> ends(String text) {
        var ends = new HashMap<Integer, Integer>();
        OPENING.chars().filter(open -> text.indexOf(open) >= 0).forEach(open -> close(text, (char) open, ends));
        return ends;
    }

    /// A mark closes the last one that is still open.
    private static void close(String text, char open, Map<Integer, Integer> ends) {
        var opened = new ArrayDeque<Integer>();
        for (var at = 0; at < text.length(); at++) {
            if (!opened.isEmpty() && closes(text, at, open)) {
                ends.put(opened.pop(), at);
            }
            if (text.charAt(at) == open && opens(text, at)) {
                opened.push(at);
            }
        }
    }
}
