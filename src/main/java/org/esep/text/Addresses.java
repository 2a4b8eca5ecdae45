package org.esep.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.language.Redactions;

/// Finds street addresses: a street with the number of a house, the floor, room and postcode beside it, and what stands
/// behind a word for an address and a colon. A street without a number stays, and so does the name of a town.
final class Addresses {

    /// Of these characters each address holds one.
    static final String SIGNS = "\\d";

    private static final int BESIDE = 50;
    private static final Pattern DIGIT = Pattern.compile(SIGNS);
    private static final String SPACE = Phones.SPACE;
    private static final String JOINT = "(?:" + SPACE + "?[,;]" + SPACE + "?|" + SPACE + ")";
    private static final String NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\d))";
    private static final String HOUSE = "(?:(?:\\u2116|N)" + SPACE + "?)?" + NO_YEAR + "\\d{1,4}(?:[/-]\\d{1,4})?(?:"
            + SPACE + "?[\"\\u00AB\\u201C]\\p{Lu}[\"\\u00BB\\u201D]|[/-]?\\p{L}(?!\\p{L}))?";
    /// Behind a number of a house stands no unit, sum, month or thing that is counted.
    private static final String END = "(?![\\p{L}\\d%]|[.,/-]\\d|" + SPACE + "?\\p{Sc}|" + SPACE
            + "\\d{3}(?!\\d)|" + SPACE + "\\p{Ll}{2}|" + SPACE + "\\p{Lu}\\p{Ll}+,?" + SPACE + "(?:19|20)\\d\\d)";
    private static final String WORD = "[\\p{L}\\d.\\u2019'\\u00AB\\u00BB\"-]{1,30}";
    private static final String NAME = "(?:[\\p{Lu}\\u00AB\"]" + WORD + "|\\d{1,2}(?:-\\p{Ll}{1,3})?" + SPACE + WORD
            + ")(?:" + SPACE + WORD + "){0,3}?";
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\d.,/-])(?<!\\u2116" + SPACE + "?)(?:\\d{5,6}|"
            + "\\p{Lu}\\d\\d[\\p{Lu}\\d]{4}|" + NO_YEAR + "\\d{4}(?=" + SPACE + "\\p{Lu}\\p{Ll}))"
            + "(?![\\p{L}\\d%]|[.,/-]\\d|" + SPACE + "?\\p{Sc}|" + SPACE + "\\d|" + SPACE + "\\p{Ll}{2})");

    final Sought street;
    final Sought told;
    private final Pattern unit;

    Addresses(Redactions.Postal words) {
        var type = "(?iu:" + Redaction.anyOf(words.streets()) + ")\\.?";
        var premise = "(?iu:" + Redaction.anyOf(words.premises()) + ")\\.?" + SPACE + "?" + HOUSE;
        var ordinal = "\\d{1,3}(?:-?\\p{Ll}{1,2})?(?:-|" + SPACE + ")(?iu:"
                + String.join("|", words.premises().stream().map(Pattern::quote).toList()) + ")(?!\\p{L})";
        var part = "(?:" + premise + "(?!\\d)|" + ordinal + "|" + HOUSE + END + ")";
        var parts = part + "(?:" + JOINT + part + ")*";
        this.street = new Sought(List.of(DIGIT, Pattern.compile(type)),
                Pattern.compile("(?<![\\p{L}\\d])(?:" + HOUSE + ",?" + SPACE + NAME + SPACE + type + "(?:" + JOINT
                        + parts + ")?|" + type + SPACE + "?" + NAME + JOINT + parts + "|" + NAME + SPACE + type + JOINT
                        + parts
                        + ")"));
        this.told = new Sought(List.of(DIGIT),
                Pattern.compile("(?iu:" + Redaction.anyOf(words.addresses()) + ")" + SPACE + "?[:|]" + SPACE
                        + "?(?=[^\\n|;]{0,100}\\d)([^\\n|;:@]{1,120}?(?<=\\d)\\p{L}?(?:" + SPACE
                        + "\\p{Lu}\\p{L}+)*)(?="
                        + SPACE
                        + "*(?:[\\n|;]|[.,]?$|[.,]" + SPACE + "*\\p{L}[^\\d\\n|]*(?:[\\n|:;]|$)))", Pattern.MULTILINE));
        this.unit = Pattern.compile("(?<![\\p{L}\\d])(?:" + premise + "|" + ordinal + ")");
    }

    List<Span> in(String text) {
        var streets = street.in(text).map(found -> Redaction.span(found, 0)).toList();
        var behindWord = told.in(text).map(found -> Redaction.span(found, 1));
        var beside = streets.stream().flatMap(found -> beside(Redaction.near(found, text, BESIDE, BESIDE), text));
        return Stream.of(streets.stream(), behindWord, beside).flatMap(spans -> spans).toList();
    }

    private Stream<Span> beside(Span line, String text) {
        return Stream.of(POSTCODE, unit).flatMap(kind -> kind.matcher(text).region(line.start(), line.end())
                .useTransparentBounds(true).results()).map(found -> Redaction.span(found, 0));
    }
}
