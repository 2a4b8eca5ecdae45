package org.esep.text.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins lines that were broken to fit, and words that were parted at the end of one. A hyphen stays behind a digit,
/// before a capital, and where the document writes the word with it elsewhere.
final class Hyphens {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\d-]+");
    private static final int LONGEST = 60;
    private static final String HYPHENS = "-\u00AD\u2010";

    private final Set<String> words;

    private Hyphens(Set<String> words) {
        this.words = words;
    }

    /// Knows the words of a document with hyphens inside lines.
    static Hyphens of(Collection<String> lines) {
        return new Hyphens(lines.stream().flatMap(line -> Arrays.stream(NO_WORD.split(line)))
                .filter(word -> word.indexOf('-') > 0 && !word.endsWith("-")).map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    String join(List<String> lines) {
        var joined = new StringBuilder();
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> append(joined, line));
        return joined.toString();
    }

    private void append(StringBuilder joined, String line) {
        if (!isParted(joined, line)) {
            joined.append(joined.isEmpty() || isCompound(joined, line) ? "" : " ")
                    .append(line);
            return;
        }
        var end = joined.length() - 1;
        var written = (lastWord(joined) + "-" + firstWord(line)).toLowerCase(Locale.ROOT);
        joined.setLength(end);
        joined.append(words.contains(written) ? "-" : "").append(line);
    }

    private static boolean endsWithHyphen(CharSequence text) {
        return HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /// A hyphen right behind a letter or a digit joins two parts of one word.
    private static boolean isCompound(CharSequence joined, String line) {
        return joined.length() > 1 && endsWithHyphen(joined)
                && Character.isLetterOrDigit(joined.charAt(joined.length() - 2))
                && Character.isLetterOrDigit(line.charAt(0));
    }

    private static boolean isParted(CharSequence joined, String line) {
        return joined.length() > 1 && endsWithHyphen(joined)
                && Character.isLowerCase(joined.charAt(joined.length() - 2)) && Character.isLowerCase(line.charAt(0));
    }

    private static String lastWord(CharSequence joined) {
        var end = joined.subSequence(Math.max(0, joined.length() - LONGEST), joined.length() - 1);
        return NO_WORD.splitAsStream(end).reduce("", (_, word) -> word);
    }

    private static String firstWord(String line) {
        return NO_WORD.split(line, 2)[0];
    }
}
