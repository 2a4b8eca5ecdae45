package org.esep.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.language.Redactions;

/// Finds the names of persons to turn to. In lines that hold a telephone number or an e-mail address: behind a word for
/// their role, with a few words or an acronym between, right beside the contact, and wherever initials tell a name. In
/// other lines: behind a word that says whom to turn to, and a colon.
final class Persons {

    /// Of these characters each text that names a person without a contact holds one.
    static final String SIGNS = ":|";

    private static final int BEFORE = 150;
    private static final int BEHIND = 80;
    private static final String SPACE = Phones.SPACE;
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String INITIAL = "\\p{Lu}\\." + SPACE + "?";
    private static final String NO_MORE = "(?!" + SPACE + "\\p{Lu}\\p{Ll}|\\p{L})";
    private static final String BETWEEN = "(?:" + SPACE + "*[,:(]?" + SPACE
            + "*(?:\\p{Lu}{2,}|\\p{Ll}+|\\p{Lu}\\p{Ll}{0,3}\\.))"
            + "{0,3}" + SPACE + "*[,:\\u2010-\\u2014-]?" + SPACE + "*";
    private static final Pattern INITIALS = Pattern
            .compile("(?<![\\p{L}.])(?:(?:" + INITIAL + "){1,2}" + NAME + "|" + NAME
                    + SPACE + "(?:" + INITIAL + "){1,2}(?<=\\.)(?!" + SPACE + "?\\p{Lu}[\\p{Ll}.]))(?!\\p{L})");
    private static final Pattern COLON = Pattern.compile("[" + SIGNS + "]");
    private static final String MARK = "[,;:|(\\u2010-\\u2014-]";

    private final Pattern named;
    private final Pattern turnedTo;
    private final Pattern further;
    private final Pattern before;
    private final Pattern behind;
    private final Pattern alone;
    private final Pattern impersonal;

    Persons(Redactions words) {
        var personal = words.personal();
        var name = "(?:" + NAME + "|\\p{Lu}{4,20})";
        var full = "(?<!\\p{L})(" + name + "(?:" + SPACE + "(?:" + INITIAL + "|(?:" + String.join("|",
                personal.particles().stream().map(Pattern::quote).toList()) + ")" + SPACE + "){0,2}" + name
                + "){1,3}?(?:" + SPACE + "(?:" + String.join("|", personal.particles()) + ")(?!\\p{L}))?)" + NO_MORE;
        this.named = Pattern.compile("(?iu:" + Redaction.anyOf(personal.roles()) + ")\\.?" + BETWEEN + full);
        this.turnedTo = Pattern
                .compile("(?iu:" + Redaction.anyOf(personal.turning()) + ")[^\\n:.;|]{0,40}" + COLON + "\\s{0,3}"
                        + "(?:\\p{L}{1,3}\\." + SPACE + "?)?" + full);
        this.further = Pattern.compile("(?:" + SPACE + "?[,;/]|" + SPACE + "\\p{Ll}{1,5})" + SPACE + full);
        this.before = Pattern.compile("(?:^|(?<=[.,;:|(\\n\\u2010-\\u2014-])" + SPACE + "?)" + full + SPACE + "*" + MARK
                + "?" + SPACE + "*(?:\\(?\\p{L}[\\p{L}-]{0,14}[.:]{0,2}" + SPACE + "*){0,2}$");
        this.behind = Pattern.compile("\\G" + SPACE + "{0,2}" + MARK + SPACE + "{0,2}" + full + "(?=" + SPACE
                + "*(?:[,;)|\\n]|\\.?$))");
        this.alone = Pattern.compile("(?:^|\\n)" + SPACE + "*" + full + ",?\\s{1,4}$");
        this.impersonal = Pattern.compile("(?iu:" + Redaction.anyOf(
                Stream.of(personal.impersonal(), personal.roles(), words.cues(), words.places()).flatMap(List::stream)
                        .toList())
                + ")");
    }

    /// Names in the lines of some contacts and behind words that say whom to turn to.
    List<Span> in(List<Span> contacts, String text) {
        var near = contacts.stream().flatMap(contact -> beside(contact, text));
        var lines = contacts.stream().map(contact -> Redaction.near(contact, text, BEFORE, BEHIND)).distinct()
                .flatMap(line -> in(line, text));
        return Stream.of(near, lines, turnedTo(text)).flatMap(spans -> spans).filter(span -> isPerson(span.of(text)))
                .toList();
    }

    private Stream<Span> in(Span line, String text) {
        var behindRole = named.matcher(text).region(line.start(), line.end()).results()
                .map(found -> Redaction.span(found, 1));
        var withInitials = INITIALS.matcher(text).region(line.start(), line.end()).results()
                .map(found -> Redaction.span(found, 0));
        return Stream.concat(behindRole, withInitials);
    }

    /// Several names may stand one behind the other.
    private Stream<Span> turnedTo(String text) {
        if (!COLON.matcher(text).find()) {
            return Stream.empty();
        }
        return turnedTo.matcher(text).results().map(found -> Redaction.span(found, 1)).flatMap(first -> Stream.concat(
                Stream.of(first), Stream.iterate(further(first, text), Optional::isPresent,
                        found -> further(found.orElseThrow(), text)).flatMap(Optional::stream)));
    }

    private Optional<Span> further(Span name, String text) {
        var next = further.matcher(text).region(name.end(), text.length());
        return next.lookingAt() ? Optional.of(Redaction.span(next, 1)) : Optional.empty();
    }

    /// A name right before a contact, right behind it, or alone in the line above.
    private Stream<Span> beside(Span contact, String text) {
        var line = Redaction.near(contact, text, BEFORE, BEHIND);
        var start = before.matcher(text).region(line.start(), contact.start());
        var end = behind.matcher(text).region(contact.end(), line.end());
        var above = alone.matcher(text).region(Math.max(0, line.start() - BEHIND), line.start());
        return Stream.of(start, end, above).filter(Matcher::find).map(found -> Redaction.span(found, 1));
    }

    private boolean isPerson(String name) {
        return !impersonal.matcher(name).find();
    }
}
