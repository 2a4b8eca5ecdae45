package org.esep.extract;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;

/// Splits text into sentences; a full stop behind an abbreviation or inside quotation marks ends none, nor does a quote with
/// a small letter behind it. What goes on for thousands of characters is no sentence and is cut at blanks.
final class Sentences {

    private static final char OPENING = '\u00AB';
    private static final char CLOSING = '\u00BB';
    private static final int LONGEST = 600;
    private static final int CUT = 4000;

    private Sentences() {}

    /// The sentences of a stretch of text, blanks around them left out.
    static List<Span> of(String text, Span within, LanguagePack pack) {
        var breaks = BreakIterator.getSentenceInstance(new ULocale(pack.iso()));
        breaks.setText(within.of(text));
        var sentences = new ArrayList<Span>();
        var start = within.start();
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            var span = new Span(start, within.start() + end);
            if (span.end() == within.end() || isWhole(text, span, pack)) {
                strip(text, span, sentences);
                start = span.end();
            }
        }
        return List.copyOf(sentences);
    }

    private static void strip(String text, Span span, List<Span> sentences) {
        var start = span.start();
        while (span.end() - start > CUT) {
            var blank = start + text.substring(start, start + CUT + 1).lastIndexOf(' ');
            var end = blank > start ? blank : start + CUT;
            stripped(text, new Span(start, end), sentences);
            start = end;
        }
        stripped(text, new Span(start, span.end()), sentences);
    }

    private static void stripped(String text, Span span, List<Span> sentences) {
        var whole = span.of(text);
        if (!whole.isBlank()) {
            var start = span.start() + whole.length() - whole.stripLeading().length();
            sentences.add(new Span(start, start + whole.strip().length()));
        }
    }

    private static boolean isWhole(String text, Span sentence, LanguagePack pack) {
        if (sentence.length() < LONGEST && (isQuoteOpen(text, sentence) || isQuoteFollowed(text, sentence.end()))) {
            return false;
        }
        var stop = Token.last(text, sentence, pack).filter(last -> last.text().equals("."));
        return stop.flatMap(last -> Token.last(text, before(sentence, last), pack))
                .map(word -> !isShort(word, pack)
                        && !(word.isNumber() && Token.last(text, before(sentence, word), pack).isEmpty()))
                .orElse(true);
    }

    private static boolean isShort(Token word, LanguagePack pack) {
        return pack.abbreviations().contains(word.folded()) || (word.isCapitalised() && word.text().length() == 1);
    }

    private static boolean isQuoteOpen(String text, Span sentence) {
        var open = 0;
        for (var at = sentence.start(); at < sentence.end(); at++) {
            open += text.charAt(at) == OPENING ? 1 : 0;
            open -= text.charAt(at) == CLOSING ? 1 : 0;
        }
        return open > 0;
    }

    /// Whether a small letter stands behind a quote that ends here, which then is a part of the sentence.
    private static boolean isQuoteFollowed(String text, int end) {
        var at = end - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return text.charAt(at) == CLOSING && Character.isLowerCase(text.charAt(end));
    }

    private static Span before(Span sentence, Token token) {
        return new Span(sentence.start(), token.span().start());
    }
}
