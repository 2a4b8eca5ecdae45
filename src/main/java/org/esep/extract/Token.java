package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;

/// A word, a run of digits or a sign of a line: its place in the line, itself, and the form in which it is compared.
record Token(Span span, String text, String folded) {

    /// What a token is made of; letters stay together, as digits do.
    private enum Sign {
        LETTER, DIGIT, BLANK, OTHER;

        private static Sign of(int letter) {
            if (letter >= '0' && letter <= '9') {
                return DIGIT;
            }
            return switch (Character.getType(letter)) {
                case Character.LOWERCASE_LETTER, Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER,
                        Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                    LETTER;
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> BLANK;
                default -> letter >= '\t' && letter <= '\r' ? BLANK : OTHER;
            };
        }

        private boolean joins() {
            return this == LETTER || this == DIGIT;
        }
    }

    static List<Token> of(String text, LanguagePack pack) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            var sign = Sign.of(text.codePointAt(at));
            var end = end(text, at, sign);
            if (sign != Sign.BLANK) {
                tokens.add(of(text, new Span(at, end), pack));
            }
            at = end;
        }
        return List.copyOf(tokens);
    }

    private static Token of(String text, Span span, LanguagePack pack) {
        var written = span.of(text);
        return new Token(span, written, pack.fold(written));
    }

    private static int end(String text, int start, Sign sign) {
        var end = start + Character.charCount(text.codePointAt(start));
        while (sign.joins() && end < text.length() && Sign.of(text.codePointAt(end)) == sign) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// The last token of a stretch of text.
    static Optional<Token> last(String text, Span within, LanguagePack pack) {
        var end = within.end();
        while (end > within.start() && Sign.of(text.codePointBefore(end)) == Sign.BLANK) {
            end--;
        }
        return end == within.start()
                ? Optional.empty()
                : Optional.of(of(text, new Span(start(text, within.start(), end), end), pack));
    }

    private static int start(String text, int least, int end) {
        var sign = Sign.of(text.codePointBefore(end));
        var start = end - Character.charCount(text.codePointBefore(end));
        while (sign.joins() && start > least && Sign.of(text.codePointBefore(start)) == sign) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
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
        if (text.length() < 2) {
            return false;
        }
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!Character.isUpperCase(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }
}
