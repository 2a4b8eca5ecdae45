package org.esep.corpus;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells the code pages of Cyrillic apart by how words look in each of them: of small letters behind at most one capital.
/// Statistics of letters do so in Russian only.
public final class CodePages {

    private static final List<Charset> PAGES = Stream
            .of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic").map(Charset::forName).toList();
    private static final int SAMPLE = 20_000;
    private static final char FIRST = '\u0430';
    private static final char LAST = '\u044F';
    private static final int CAPITALS = 32;

    private CodePages() {}

    /// Whether it is a code page of Cyrillic that can be told from others.
    public static boolean isOne(Charset charset) {
        return PAGES.contains(charset);
    }

    /// Whether whole words are beyond ASCII, as in no Latin text.
    public static boolean isOfWords(byte[] bytes) {
        var inWords = 0;
        var letters = 0;
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] < 0) {
                letters++;
                inWords += at > 0 && bytes[at - 1] < 0 ? 1 : 0;
            }
        }
        return 2 * inWords > letters;
    }

    /// The code page in which the words look most like words; of pages that fit as well, the declared one.
    public static Charset likeliest(byte[] bytes, Optional<Charset> declared) {
        var sample = beyondAscii(bytes);
        var best = declared.orElse(PAGES.getFirst());
        for (var page : PAGES) {
            best = fit(sample, page) > fit(sample, best) ? page : best;
        }
        return best;
    }

    /// The first bytes beyond ASCII, each run of others as a blank: a page may have much markup before its first word.
    private static byte[] beyondAscii(byte[] bytes) {
        var kept = new byte[SAMPLE];
        var length = 0;
        for (var at = 0; at < bytes.length && length < SAMPLE; at++) {
            if (bytes[at] < 0) {
                kept[length++] = bytes[at];
            } else if (length > 0 && kept[length - 1] != ' ') {
                kept[length++] = ' ';
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static int fit(byte[] sample, Charset page) {
        var text = new String(sample, page);
        var fit = 0;
        for (var at = 1; at < text.length(); at++) {
            fit += fit(text.charAt(at - 1), text.charAt(at));
        }
        return fit;
    }

    private static int fit(char before, char letter) {
        if (isSmall(letter)) {
            return isSmall(before) || isCapital(before) || before == ' ' ? 2 : -1;
        }
        return letter == ' ' || (isCapital(letter) && !isSmall(before)) ? 0 : -1;
    }

    private static boolean isSmall(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    private static boolean isCapital(char letter) {
        return isSmall((char) (letter + CAPITALS));
    }
}
