package org.esep.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.language.Redactions;

/// Blacks out contact data at equal length: e-mail addresses, telephone numbers, street addresses and the names of
/// persons to turn to. Amounts, years and numbers of documents stay.
final class Redaction {

    private static final char BLACK = '\u2588';

    /// What the first glance at a text looks for, because most of them hold none of it.
    private static final Pattern SIGN = Pattern
            .compile("[" + Mails.SIGNS + Phones.SIGNS + Addresses.SIGNS + Persons.SIGNS + "]");

    private final Phones phones;
    private final Addresses addresses;
    private final Persons persons;

    Redaction(Redactions words) {
        this.phones = new Phones(words);
        this.addresses = new Addresses(words.postal());
        this.persons = new Persons(words);
    }

    /// A text without contact data, as long as it was, and how many places were blacked out.
    record Redacted(String text, int places) {}

    Redacted redact(String text) {
        return SIGN.matcher(text).find() ? blackened(text) : new Redacted(text, 0);
    }

    private Redacted blackened(String text) {
        var contacts = merged(Stream.concat(Mails.in(text).stream(), phones.in(text).stream()));
        var postal = addresses.in(blackened(text, contacts));
        var all = merged(Stream.of(contacts, postal, persons.in(contacts, text)).flatMap(List::stream));
        return new Redacted(blackened(text, all), all.size());
    }

    private static String blackened(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        var black = new StringBuilder(text);
        spans.forEach(span -> blacken(black, span));
        return black.toString();
    }

    /// Lines and cells keep their ends.
    private static void blacken(StringBuilder text, Span span) {
        for (var at = span.start(); at < span.end(); at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, BLACK);
            }
        }
    }

    private static List<Span> merged(Stream<Span> spans) {
        var merged = new ArrayList<Span>();
        spans.sorted().forEach(span -> {
            var overlaps = !merged.isEmpty() && merged.getLast().overlaps(span);
            merged.add(overlaps ? over(merged.removeLast(), span) : span);
        });
        return merged;
    }

    private static Span over(Span one, Span other) {
        return new Span(one.start(), Math.max(one.end(), other.end()));
    }

    /// The line of a place, or what of a long one is near it.
    static Span near(Span place, String text, int before, int behind) {
        var start = place.start();
        while (start > Math.max(0, place.start() - before) && text.charAt(start - 1) != '\n') {
            start--;
        }
        var end = place.end();
        while (end < Math.min(text.length(), place.end() + behind) && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(start, end);
    }

    static Span span(MatchResult found, int group) {
        return new Span(found.start(group), found.end(group));
    }

    /// A pattern for any of some words, whole, in their order; `*` stands for any ending. Those of one letter are tried
    /// together, because most words begin with none of them.
    static String anyOf(List<String> words) {
        var byLetter = words.stream().collect(
                Collectors.groupingBy(word -> word.substring(0, 1), LinkedHashMap::new, Collectors.toList()));
        return "(?<![\\p{L}\\d])(?:" + byLetter.entrySet().stream().map(same -> Pattern.quote(same.getKey()) + "(?:"
                + String.join("|", same.getValue().stream().map(word -> form(word.substring(1))).toList()) + ")")
                .collect(Collectors.joining("|")) + ")";
    }

    private static String form(String word) {
        return String.join(Phones.SPACE + "+", Stream.of(word.split(" "))
                .map(part -> part.endsWith("*")
                        ? Pattern.quote(part.substring(0, part.length() - 1)) + "\\p{L}{0,20}"
                        : Pattern.quote(part) + "(?!\\p{L})")
                .toList());
    }
}
