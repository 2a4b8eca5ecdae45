package org.esep.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A word of a name, its letters folded: small, and those of two alphabets that look the same are one letter.
record NameWord(String letters) {

    /// Those of the two alphabets, and digits.
    private static final String CAPITALS = "A-Z0-9[\\p{Lu}&&\\p{IsCyrillic}]";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern ACRONYM = Pattern.compile("[" + CAPITALS + "-]{2,12}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([" + CAPITALS + " -]{2,14})\\)");
    private static final String CYRILLIC = "\u0451\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u04bb";
    private static final String LATIN = "eaeopcyxih";
    private static final int STEM = 6;

    static List<NameWord> of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(MatchResult::group).map(word -> new NameWord(latin(word))).toList();
    }

    /// The acronym that a name is, or has in brackets.
    static Optional<String> acronym(String name) {
        if (ACRONYM.matcher(name.strip()).matches()) {
            return Optional.of(name.strip());
        }
        var inside = IN_BRACKETS.matcher(name);
        return inside.find() ? Optional.of(inside.group(1).strip()) : Optional.empty();
    }

    /// What most forms of a word begin with.
    String stem() {
        return letters.substring(0, Math.min(STEM, letters.length()));
    }

    /// Two forms of one word begin alike: over most of the shorter and half of the longer. Numbers have no forms.
    boolean isSame(NameWord other) {
        if (letters.equals(other.letters)) {
            return true;
        }
        var common = commonStart(other);
        var shorter = Math.min(letters.length(), other.letters.length());
        var longer = Math.max(letters.length(), other.letters.length());
        return common >= 4 && common >= 0.72 * shorter && common >= 0.5 * longer && !isNumber() && !other.isNumber();
    }

    private boolean isNumber() {
        return NUMBER.matcher(letters).matches();
    }

    private int commonStart(NameWord other) {
        var length = Math.min(letters.length(), other.letters.length());
        var n = 0;
        while (n < length && letters.charAt(n) == other.letters.charAt(n)) {
            n++;
        }
        return n;
    }

    private static String latin(String word) {
        return word.codePoints()
                .map(letter -> CYRILLIC.indexOf(letter) < 0 ? letter : LATIN.charAt(CYRILLIC.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
