package org.esep.structured;

import java.util.ArrayList;
import java.util.List;

/// A name of an organisation as tables and records give it, with its acronym in brackets behind it or without.
record Acronym(String name, List<String> acronyms) {

    /// From this length on, capitals alone are an acronym, whatever the name; shorter ones may be a country.
    private static final int CERTAIN = 4;

    Acronym {
        acronyms = List.copyOf(acronyms);
    }

    static Acronym of(String written) {
        var open = written.lastIndexOf(" (");
        if (open < 1 || !written.endsWith(")")) {
            return new Acronym(written, List.of());
        }
        var name = written.substring(0, open);
        var inside = written.substring(open + 2, written.length() - 1);
        return isCapitals(inside) || isInitials(inside, name)
                ? new Acronym(name, List.of(inside))
                : new Acronym(written, List.of());
    }

    private static boolean isCapitals(String inside) {
        return inside.length() >= CERTAIN && inside.length() <= 2 * CERTAIN && inside.codePoints()
                .allMatch(Character::isUpperCase);
    }

    /// Whether the words of the name begin with the letters, in their order, some words left out.
    private static boolean isInitials(String inside, String name) {
        var initials = initials(name);
        var at = 0;
        for (var initial : initials) {
            if (at < inside.length() && Character.toLowerCase(inside.charAt(at)) == initial) {
                at++;
            }
        }
        return at > 1 && at == inside.length();
    }

    private static List<Character> initials(String name) {
        var initials = new ArrayList<Character>();
        var begins = true;
        for (var at = 0; at < name.length(); at++) {
            var letter = name.charAt(at);
            if (begins && Character.isLetter(letter)) {
                initials.add(Character.toLowerCase(letter));
            }
            begins = !Character.isLetter(letter);
        }
        return initials;
    }
}
