package org.esep.text.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.esep.corpus.Part;

/// Tells headings by their shape, where nothing else marks them: short, without the end of a sentence, not the way to
/// a page, not a date line.
final class Headings {

    private static final int LONGEST = 110;
    private static final int FEW_WORDS = 6;
    private static final int SHORT = 60;
    private static final double MOSTLY_LETTERS = 0.6;
    private static final Pattern ENDS = Pattern.compile("[.;,:!\\u2026][\\u00BB\"\\u201D\\u201C\\u2019)]?$");
    private static final Pattern NEVER_ENDS = Pattern.compile("[.;,:]$");
    private static final Pattern INSIDE = Pattern.compile("\\||@|\\S {2,}\\S|\\t|[!?] \\p{Lu}|(?:^|\\s)#\\p{L}"
            + "| [\\u00BB\\u203A>\\u2192\\u2190\\u00AB] |^[^\\p{L}\\d\\u00AB\"\\u201C\\u201E(\\u2018']|( / ).* / ");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d).*(?<!\\d)(?:19|20)\\d\\d(?!\\d)"
            + "|(?<!\\d)\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}:\\d\\d");

    private Headings() {}

    /// Whether a line that stands alone is a heading.
    static boolean isHeading(String line) {
        return startsLarge(line) && fits(line);
    }

    /// Whether a first line of a document is one: it may begin with a number and end with a mark or a bracket.
    static boolean isFirstHeading(String line) {
        return line.length() <= 2 * LONGEST && !NEVER_ENDS.matcher(line).find() && !INSIDE.matcher(line).find()
                && !isDateLine(line) && isWordy(line);
    }

    private static boolean fits(String line) {
        return line.length() <= LONGEST && !ENDS.matcher(line).find() && !INSIDE.matcher(line).find()
                && !isDateLine(line) && isWordy(line);
    }

    private static boolean startsLarge(String line) {
        return Character.isUpperCase(line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a'));
    }

    private static boolean isDateLine(String line) {
        return line.split("\\s+").length <= FEW_WORDS && DATE.matcher(line).find();
    }

    private static boolean isWordy(String line) {
        var seen = line.codePoints().filter(letter -> !Character.isSpaceChar(letter)).count();
        return line.codePoints().filter(Character::isLetter).count() >= MOSTLY_LETTERS * seen;
    }

    /// Of the headings that follow each other first in a document, short lines such as dates between them, the longest
    /// is its title, level 1; the others are below.
    static List<Part> ranked(List<Part> parts) {
        var title = parts.stream().dropWhile(part -> !(part instanceof Part.Heading)).takeWhile(Headings::isOnTop)
                .filter(Part.Heading.class::isInstance).map(Part.Heading.class::cast)
                .max(Comparator.comparingInt(heading -> heading.text().length()));
        var ranked = new ArrayList<Part>(parts);
        title.ifPresent(heading -> ranked.set(parts.indexOf(heading), new Part.Heading(heading.text(), 1)));
        return ranked;
    }

    private static boolean isOnTop(Part part) {
        return switch (part) {
            case Part.Heading _ -> true;
            case Part.Paragraph(var text) -> text.length() <= SHORT;
            case Part.Item _,Part.Grid _ -> false;
        };
    }
}
