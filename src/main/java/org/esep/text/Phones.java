package org.esep.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.language.Redactions;

/// Finds telephone numbers: those whose shape tells it, and those that a word before them tells.
final class Phones {

    /// Of these characters each number holds one.
    static final String SIGNS = "\\d";
    /// A space inside a line.
    static final String SPACE = "[ \\t\\p{Zs}]";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DASH = "[-\\u2010-\\u2014]";
    private static final String GAP = "[ \\t\\p{Zs}().\\u2010-\\u2014-]";
    private static final String START = "(?<![\\p{L}\\d.,/" + DASH.substring(1, DASH.length() - 1) + "])";
    private static final String END = "(?![\\d%]|" + DASH + "\\d)";
    private static final String SPLIT = "(?:" + SPACE + "|" + DASH + ")";
    private static final String AREA = "\\((?!(?:19|20)\\d\\d\\))0?\\d{2,5}(?:" + SPACE + "\\d{1,3})?\\)" + SPACE + "?";
    private static final String NUMBER = "\\(?\\+?\\d(?:" + GAP + "{0,2}\\d){2,14}";
    /// What any telephone number holds.
    private static final Pattern SHORTEST = Pattern.compile("\\d(?:" + GAP + "{0,3}\\d){2}");

    /// `+7 (7172) 00 00 00`; a plus before an amount in thousands says that something grew.
    private static final Pattern INTERNATIONAL = Pattern.compile(START
            + "(?!\\+\\d{1,3}(?:[ ,\\p{Zs}]\\d{3}){2,}(?:[.,]\\d+)?" + SPACE + "?[\\p{Sc}\\p{Ll}%])"
            + "\\(?\\+" + SPACE + "?\\d(?:" + GAP + "{0,3}\\d){8,14}" + END);
    /// `8 (000) 000-00-00`, `0 (312) 00-00-00`
    private static final Pattern TRUNK = Pattern
            .compile(START + "[08]" + SPACE + "?" + AREA + "\\d(?:" + SPLIT + "?\\d){3,7}" + END);
    /// `(03622) 0-00-00`, `(0000) 00 00 00`
    private static final Pattern LOCAL = Pattern.compile(START + AREA + "\\d{1,3}(?:(?:" + SPLIT + "\\d{2}){2}|(?:"
            + DASH + "\\d{2,3}){1,3})" + END);
    /// `8 000 000-00-00`, `996 312 00 00 00`, `0312 00-00-00`
    private static final Pattern PLAIN = Pattern.compile(START + "(?:(?:7|8|99\\d)" + SPLIT + "?\\d{3}" + SPLIT
            + "?|8" + SPLIT + "\\d{4,5}" + SPLIT + "|0\\d{2,4}" + SPLIT + ")\\d{2,3}" + SPLIT + "\\d{2}" + SPLIT
            + "\\d{2}" + END);
    /// `000-00-00`
    private static final Pattern SEVEN = Pattern.compile(START + "\\d{3}" + DASH + "\\d{2}" + DASH + "\\d{2}" + END);
    /// What any of these shapes holds.
    private static final Pattern FIGURES = Pattern.compile("\\d(?:" + GAP + "{0,3}\\d){4}");
    static final List<Sought> SHAPES = Stream.of(INTERNATIONAL, TRUNK, LOCAL, PLAIN, SEVEN)
            .map(shape -> new Sought(List.of(FIGURES), shape)).toList();

    private static final Pattern YEARS = Pattern
            .compile("(?:19|20)\\d\\d(?:" + GAP + "{1,3}(?:(?:19|20)\\d\\d|\\d\\d))?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:\\d\\d){1,2}.*");
    private static final Pattern GROUPED = Pattern.compile(".*(?:[+(]|" + DASH + ").*|.*\\D\\d{2}\\D\\d{2}");

    private final Pattern cued;
    final Sought placed;

    Phones(Redactions words) {
        this.cued = Pattern.compile(Redaction.anyOf(words.cues()) + "(?:" + SPACE + "?\\([^()\\d\\n]{1,25}\\))?"
                + "([ \\t\\p{Zs}.:,;|\\u2116#\\n\\u2010-\\u2014-]{0,6})(" + NUMBER + "(?:" + SPACE + "?[,;/]" + SPACE
                + "?"
                + "\\d{2,3}(?:" + DASH + "\\d{2,3}){1,2})*)" + END, FLAGS);
        this.placed = new Sought(List.of(FIGURES), Pattern.compile(Redaction.anyOf(words.places()) + "[^\\n]{0,90}?"
                + START + "(\\d{2,3}(?:" + DASH + "\\d{2}){2})" + END, FLAGS));
    }

    List<Span> in(String text) {
        if (!SHORTEST.matcher(text).find()) {
            return List.of();
        }
        var shaped = SHAPES.stream().flatMap(shape -> shape.in(text)).map(found -> Redaction.span(found, 0));
        var told = cued.matcher(text).results().filter(Phones::isNumber).map(found -> Redaction.span(found, 2));
        var beside = placed.in(text).map(found -> Redaction.span(found, 1));
        return Stream.of(shaped, told, beside).flatMap(spans -> spans).toList();
    }

    /// A bare number needs a full stop or colon behind the word; years and dates are never telephone numbers.
    private static boolean isNumber(MatchResult found) {
        var number = found.group(2);
        if (YEARS.matcher(number).matches() || DATE.matcher(number).matches()) {
            return false;
        }
        var joint = found.group(1);
        return GROUPED.matcher(number).matches() || joint.contains(".") || joint.contains(":") || joint.contains("|");
    }
}
