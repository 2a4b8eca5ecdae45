package org.esep.language;

import java.util.Set;

/// The endings that words of a language take. Two words are forms of one when they share a beginning of at least
/// three letters and what is left of each is nothing, an ending, or two endings in a row. `longest` is the length of
/// the longest ending.
public record Inflection(Set<String> endings, int longest) {

    private static final int LEAST = 3;
    private static final int STEM = 4;

    public Inflection {
        endings = Set.copyOf(endings);
    }

    public Inflection(Set<String> endings) {
        this(endings, endings.stream().mapToInt(String::length).max().orElse(0));
    }

    public boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var least = Math.max(LEAST, Math.max(one.length(), other.length()) - 2 * longest);
        for (var shared = common(one, other); shared >= least; shared--) {
            if (isEnding(one.substring(shared)) && isEnding(other.substring(shared))) {
                return true;
            }
        }
        return false;
    }

    /// What all forms of a word begin with; figures have no other form.
    public static String beginning(String word) {
        return word.length() <= LEAST || Character.isDigit(word.charAt(0)) ? word : word.substring(0, LEAST);
    }

    /// Whether this can stand behind a stem.
    public boolean isEnding(String tail) {
        if (tail.isEmpty() || endings.contains(tail)) {
            return true;
        }
        for (var i = Math.max(1, tail.length() - longest); i <= Math.min(longest, tail.length() - 1); i++) {
            if (endings.contains(tail.substring(0, i)) && endings.contains(tail.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /// A word without its longest ending, at least four letters of it: equal for most forms of one word.
    public String stem(String word) {
        for (var length = STEM; length < word.length(); length++) {
            if (endings.contains(word.substring(length))) {
                return word.substring(0, length);
            }
        }
        return word;
    }

    private static int common(String one, String other) {
        var length = Math.min(one.length(), other.length());
        for (var i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
