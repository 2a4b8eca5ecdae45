package org.esep.bench;

import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Varies a text without moving anything in it: other last digits of small numbers and other letters at the ends of
/// quoted names, the same for the same number of variation.
final class Variation {

    private static final Pattern VARIED = Pattern
            .compile("(?<![\\d.,/-])\\d{1,2}\\d(?=\\s)|\\p{Ll}{3,}(?=[\u00BB\u201D])");

    private final SplittableRandom random;

    Variation(int number) {
        this.random = new SplittableRandom(number);
    }

    String of(String text) {
        return VARIED.matcher(text).replaceAll(this::varied);
    }

    private String varied(MatchResult found) {
        var written = found.group();
        if (Character.isDigit(written.charAt(0))) {
            return written.substring(0, written.length() - 1) + random.nextInt(10);
        }
        var first = written.charAt(0) < '\u0400' ? 'a' : '\u0430';
        return written.substring(0, 1) + random.ints(written.length() - 1, first, first + 26)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
