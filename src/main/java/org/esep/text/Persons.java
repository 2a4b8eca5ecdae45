package org.esep.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.fact.Span;

/// Finds the names of persons in lines that hold a telephone number or an e-mail address: behind a word for their
/// role, with a few words or an acronym between, and wherever initials tell a name.
final class Persons {

    private static final int BEFORE = 150;
    private static final int BEHIND = 80;
    private static final String SPACE = Phones.SPACE;
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String INITIAL = "\\p{Lu}\\." + SPACE + "?";
    private static final String BETWEEN = "(?:" + SPACE + "*[,:(]?" + SPACE
            + "*(?:\\p{Lu}{2,}|\\p{Ll}+|\\p{Lu}\\p{Ll}{0,3}\\.))"
            + "{0,3}" + SPACE + "*[,:\\u2010-\\u2014-]?" + SPACE + "*";
    private static final Pattern INITIALS = Pattern
            .compile("(?<![\\p{L}.])(?:(?:" + INITIAL + "){1,2}" + NAME + "|" + NAME
                    + SPACE + "(?:" + INITIAL + "){1,2}(?<=\\.)(?!" + SPACE + "?\\p{Lu}[\\p{Ll}.]))(?!\\p{L})");

    private final Pattern named;

    Persons(List<String> roles) {
        this.named = Pattern
                .compile("(?iu:" + Redaction.anyOf(roles) + ")\\.?" + BETWEEN + "(?<!\\p{L})(" + NAME + "(?:"
                        + SPACE + "(?:" + INITIAL + ")?" + NAME + "){1,2})(?!" + SPACE + "\\p{Lu}\\p{Ll}|\\p{L})");
    }

    List<Span> near(List<Span> contacts, String text) {
        return contacts.stream().map(contact -> line(contact, text)).distinct()
                .flatMap(line -> in(line, text)).toList();
    }

    private Stream<Span> in(Span line, String text) {
        var behindRole = named.matcher(text).region(line.start(), line.end()).results()
                .map(found -> Redaction.span(found, 1));
        var withInitials = INITIALS.matcher(text).region(line.start(), line.end()).results()
                .map(found -> Redaction.span(found, 0));
        return Stream.concat(behindRole, withInitials);
    }

    /// The line of a contact, or what of a long one is near it.
    private static Span line(Span contact, String text) {
        var end = text.indexOf('\n', contact.end());
        return new Span(Math.max(text.lastIndexOf('\n', contact.start()) + 1, contact.start() - BEFORE),
                Math.min(end < 0 ? text.length() : end, contact.end() + BEHIND));
    }
}
