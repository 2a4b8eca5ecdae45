package org.esep.report.excel;

/// Text from documents made safe for a cell.
final class CellText {

    /// Excel's own limit.
    static final int LONGEST = 32_767;
    private static final String ELLIPSIS = "\u2026";
    private static final String TAKEN_FOR_FORMULAS = "=+-@";

    private CellText() {}

    /// Without control characters and halves of characters, white space kept as spaces and line ends, at most as long
    /// as a cell may be.
    static String clean(String text) {
        return isPlain(text) ? shorten(text, LONGEST) : cleaned(text);
    }

    /// Letters, digits and signs only, as nearly every text is.
    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character < ' ' || Character.isISOControl(character) || character >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().map(CellText::visible).filter(CellText::isAllowed).forEach(clean::appendCodePoint);
        return shorten(clean.toString(), LONGEST);
    }

    /// At most so many UTF-16 code units, the last an ellipsis where something was cut off.
    static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + ELLIPSIS;
    }

    static Styles.Guard guard(String text) {
        return !text.isEmpty() && TAKEN_FOR_FORMULAS.indexOf(text.charAt(0)) >= 0
                ? Styles.Guard.QUOTED
                : Styles.Guard.NONE;
    }

    private static int visible(int character) {
        return character == '\t' ? ' ' : character;
    }

    private static boolean isAllowed(int character) {
        return character == '\n'
                || (!Character.isISOControl(character) && !isHalf(character) && !isUnassignable(character));
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /// The last two of each plane, which XML refuses.
    private static boolean isUnassignable(int character) {
        return (character & 0xFFFE) == 0xFFFE;
    }
}
