package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;

/// A word, a run of digits or a sign of a line: its place in the line, itself, and the form in which it is compared.
record Token(Span span, String text, String folded) {

    private static final Pattern TOKENS = Pattern.compile("[\\p{L}\\p{M}]+|\\d+|[^\\s\\p{Z}]");

    static List<Token> of(String text, LanguagePack pack) {
        var tokens = new ArrayList<Token>();
        var found = TOKENS.matcher(text);
        while (found.find()) {
            tokens.add(new Token(new Span(found.start(), found.end()), found.group(), pack.fold(found.group())));
        }
        return List.copyOf(tokens);
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Two or more letters, all of them capitals.
    boolean isAcronym() {
        return text.length() > 1 && text.codePoints().allMatch(Character::isUpperCase);
    }
}
