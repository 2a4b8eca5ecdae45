package org.esep.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.fact.Span;

/// Finds e-mail addresses, those that are parted by spaces, spelled out or hidden by a web site too.
final class Mails {

    /// Of these characters each address holds one.
    static final String SIGNS = "@\\[({";

    private static final String HOST = "[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,6}\\.\\p{L}{2,24}";
    private static final String AT = "(?:" + Phones.SPACE + "?@" + Phones.SPACE + "?|" + Phones.SPACE + "?[\\[({]"
            + Phones.SPACE + "?(?:at|@)" + Phones.SPACE + "?[\\])}]" + Phones.SPACE + "?)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    static final Sought MAIL = new Sought(
            List.of(Pattern.compile("[" + SIGNS + "]"), Pattern.compile(AT, FLAGS)),
            Pattern.compile("(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}" + AT + HOST, FLAGS));
    private static final Pattern HIDDEN = Pattern.compile("\\[e-?mail[\\s\\p{Z}]{0,3}protected\\]", FLAGS);

    private Mails() {}

    static List<Span> in(String text) {
        return Stream.concat(MAIL.in(text), HIDDEN.matcher(text).results()).map(found -> Redaction.span(found, 0))
                .toList();
    }
}
