package org.esep.text;

import java.util.List;
import java.util.regex.Pattern;

import org.esep.fact.Span;

/// Finds e-mail addresses, those that are parted by spaces, spelled out or hidden by a web site too.
final class Mails {

    private static final String HOST = "[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,6}\\.\\p{L}{2,24}";
    private static final String AT = "(?:" + Phones.SPACE + "?@" + Phones.SPACE + "?|" + Phones.SPACE + "?[\\[({]"
            + Phones.SPACE + "?(?:at|@)" + Phones.SPACE + "?[\\])}]" + Phones.SPACE + "?)";
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}" + AT + HOST + "|\\[e-?mail[\\s\\p{Z}]{0,3}protected\\]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Mails() {}

    static List<Span> in(String text) {
        return MAIL.matcher(text).results().map(found -> Redaction.span(found, 0)).toList();
    }
}
