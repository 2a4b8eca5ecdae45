package org.esep.text.format;

import java.util.Optional;
import java.util.regex.Pattern;

/// The marks that begin an item of a list: bullets, dashes, arrows, numbers, letters with a bracket.
final class Bullets {

    private static final String SPACE = "[\\s\\p{Z}]";
    private static final Pattern DASH = Pattern.compile("^" + SPACE + "*[-\\u2010-\\u2015]{1,3}" + SPACE + "+(?=\\S)");
    private static final Pattern MARK = Pattern.compile("^" + SPACE + "*(?:"
            + "[\\u2022\\u2023\\u2043\\u204C\\u204D\\u2219\\u25A0-\\u25FF\\u2605\\u2606\\u2610-\\u2612\\u2666\\u2713-\\u2718"
            + "\\u2794-\\u27BE\\u2190-\\u21FF\\u00B7\\u00BB\\u203A\\uE000-\\uF8FF]+" + SPACE + "*(?=\\S)"
            + "|\\*(?!\\*)" + SPACE + "*(?=\\S)"
            + "|(?:\\(?\\d{1,2}[.)]|\\(?\\p{L}\\)|[ivx]{1,4}[.)])" + SPACE + "+(?=\\S))");

    private Bullets() {}

    /// The words behind the mark of an item; nothing where a line begins without one. Dashes are another matter: direct
    /// speech begins with them too.
    static Optional<String> behind(String line) {
        return cut(MARK, line);
    }

    static Optional<String> behindDash(String line) {
        return cut(DASH, line);
    }

    static boolean begins(String line) {
        return MARK.matcher(line).find() || DASH.matcher(line).find();
    }

    private static Optional<String> cut(Pattern mark, String line) {
        var found = mark.matcher(line);
        return found.find() ? Optional.of(line.substring(found.end()).strip()) : Optional.empty();
    }
}
