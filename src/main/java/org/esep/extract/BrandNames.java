package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// Names made of an acronym, a figure and a word, such as `EU4Health`, with the capitalised words behind a colon.
final class BrandNames {

    private static final Pattern BRAND = Pattern.compile(
            "(?<![\\p{L}\\d])\\p{Lu}{2,}\\d\\p{Lu}\\p{L}+(?::\\s+\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)*)?");
    private static final Pattern REST = Pattern
            .compile("(?::\\s+[\\p{L} -]{3,80}|\\s[-\u2013\u2014]\\s+\\p{Lu}[\\p{L} -]{2,80})?$");

    private BrandNames() {}

    /// In a heading, or an item that has no more, all that stands behind the colon or a dash belongs to the name.
    static List<Mention> in(Line line) {
        if (line.tokens().stream().noneMatch(token -> isInside(token, line.text()))) {
            return List.of();
        }
        return BRAND.matcher(line.text()).results().<Mention>map(found -> {
            var span = new Span(found.start(), end(line, found.end()));
            return new Mention.OfActivity(span, span.of(line.text()), List.of(), ActivityKind.PROGRAMME,
                    Optional.empty());
        }).toList();
    }

    /// A figure right behind a capital.
    private static boolean isInside(Token token, String text) {
        return token.isNumber() && token.span().start() > 0
                && Character.isUpperCase(text.codePointBefore(token.span().start()));
    }

    private static int end(Line line, int end) {
        var rest = REST.matcher(line.text()).region(end, line.text().length());
        return (line.kind() == Line.Kind.TITLE || line.kind() == Line.Kind.ITEM) && rest.lookingAt() ? rest.end() : end;
    }
}
