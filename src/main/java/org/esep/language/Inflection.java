package org.esep.language;

import java.util.Set;

/// The endings that words of a language take. Two words are forms of one when they share a beginning of at least
/// three letters and what is left of each is nothing, an ending, or two endings in a row.
public record Inflection(Set<String> endings) {

    private static final int LEAST = 3;

    public Inflection {
        endings = Set.copyOf(endings);
    }

    public boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        for (var shared = common(one, other); shared >= LEAST; shared--) {
            if (isEnding(one.substring(shared)) && isEnding(other.substring(shared))) {
                return true;
            }
        }
        return false;
    }

    /// Whether this can stand behind a stem.
    public boolean isEnding(String tail) {
        if (tail.isEmpty() || endings.contains(tail)) {
            return true;
        }
        for (var i = 1; i < tail.length(); i++) {
            if (endings.contains(tail.substring(0, i)) && endings.contains(tail.substring(i))) {
                return true;
            }
        }
        return false;
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
