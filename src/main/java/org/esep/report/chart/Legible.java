package org.esep.report.chart;

import java.awt.Font;

import com.ibm.icu.text.Transliterator;

/// Words in letters that the face of the briefings has: a name in another script is written in Latin letters, and what
/// has none as a question mark, so that a document can neither stop a report nor put empty boxes into it.
public final class Legible {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final String UNKNOWN = "?";
    private static final Font FACE = Faces.font(10);

    private Legible() {}

    public static String of(String words) {
        return words.codePoints().allMatch(Legible::isShown) ? words : written(words);
    }

    private static String written(String words) {
        var written = new StringBuilder();
        words.codePoints().forEach(letter -> written.append(isShown(letter)
                ? Character.toString(letter)
                : latin(Character.toString(letter))));
        return written.toString();
    }

    private static String latin(String letter) {
        var latin = LATIN.transliterate(letter);
        return latin.codePoints().allMatch(Legible::isShown) ? latin : UNKNOWN;
    }

    /// Signs without a shape need none.
    private static boolean isShown(int letter) {
        return Character.isWhitespace(letter) || Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter) || FACE.canDisplay(letter);
    }
}
