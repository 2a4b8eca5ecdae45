package org.esep.structured;

import java.text.Normalizer;

/// What people wrote into XML, as one line of composed letters.
final class IatiText {

    /// Letters before this one are composed in themselves.
    private static final char FIRST_COMBINING = '\u0300';

    private IatiText() {}

    /// Without white space around it, each one inside it as one space, in Unicode's form NFC.
    static String line(CharSequence written) {
        var line = new StringBuilder(written.length());
        var plain = true;
        var gap = false;
        for (var at = 0; at < written.length(); at++) {
            var letter = written.charAt(at);
            if (isSpace(letter)) {
                gap = !line.isEmpty();
                continue;
            }
            if (gap) {
                line.append(' ');
            }
            gap = false;
            plain &= letter < FIRST_COMBINING;
            line.append(letter);
        }
        return plain ? line.toString() : Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    private static boolean isSpace(char letter) {
        return letter <= ' ' || (letter > '~' && (Character.isWhitespace(letter) || Character.isSpaceChar(letter)));
    }
}
