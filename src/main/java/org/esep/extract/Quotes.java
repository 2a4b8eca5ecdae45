package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.iati.ActivityKind;

/// How the quotes of a line look and stand to each other: strung together, or one in brackets behind another.
final class Quotes {

    private static final Pattern SPEAKER = Pattern.compile(",\\s*[-\\u2013\\u2014]");
    private static final String SPEECH_ENDS = ",\u2026";
    private static final String CALL_ENDS = "!?";
    private static final int NEAR = 3;

    private final Line line;
    private final Heads heads;
    private final List<Quote> all;

    Quotes(Line line, Heads heads) {
        this.line = line;
        this.heads = heads;
        this.all = Quote.in(line.text());
    }

    List<Quote> all() {
        return all;
    }

    /// Whether nothing but marks and joining words stands between the end of a quote and the start of the next.
    boolean isChain(int end, int start) {
        if (end == 0 || end > start) {
            return false;
        }
        return Token.of(line.text().substring(end, start), line.pack()).stream()
                .allMatch(token -> (!token.isWord() && !token.isNumber())
                        || line.pack().naming().connectors().find(List.of(token.folded()), 0).isPresent());
    }

    /// What stands behind the last of the quotes that are strung together from this one on, if it is not the last itself.
    Optional<ActivityKind> ofChain(Quote quote) {
        var end = quote.whole().end();
        for (var next : all) {
            end = isChain(end, next.whole().start()) ? next.whole().end() : end;
        }
        return end == quote.whole().end()
                ? Optional.empty()
                : heads.from(line.tokenAt(end), NEAR).flatMap(Heads.Head::activity);
    }

    /// What is quoted in brackets behind another quote, or among other words, says something in other words, unless the
    /// brackets say what it is of.
    boolean isExplanation(Quote quote) {
        var open = bracket(quote.whole().start());
        if (open < 0) {
            return false;
        }
        var close = line.text().indexOf(')', quote.whole().end());
        var others = IntStream
                .range(line.tokenAt(open), line.tokenAt(close < 0 ? line.text().length() : close))
                .filter(token -> line.tokens().get(token).isWord() && !isQuoted(token)).boxed().toList();
        var isAside = all.getFirst().whole().end() <= open || others.stream().anyMatch(token -> !isJoint(token));
        return isAside && others.stream().noneMatch(token -> heads.at(token).isPresent());
    }

    private boolean isQuoted(int token) {
        return all.stream().anyMatch(quote -> quote.whole().contains(line.tokens().get(token).span()));
    }

    private boolean isJoint(int token) {
        return line.pack().naming().connectors().find(line.folded(), token).isPresent();
    }

    /// Where the bracket opens that is still open at a place; -1 where none is.
    private int bracket(int place) {
        var open = line.text().lastIndexOf('(', place);
        return open > line.text().lastIndexOf(')', place) ? open : -1;
    }

    /// Begins with a capital or a figure and is no direct speech; a call is a name where it stands beside a head.
    boolean looksLikeName(Quote quote) {
        var inner = quote.inner().of(line.text()).strip();
        var behind = SPEAKER.matcher(line.text()).region(quote.whole().end(), line.text().length());
        return !inner.isEmpty() && !Character.isLowerCase(inner.codePointAt(0))
                && SPEECH_ENDS.indexOf(inner.charAt(inner.length() - 1)) < 0 && !behind.lookingAt()
                && (CALL_ENDS.indexOf(inner.charAt(inner.length() - 1)) < 0 || isBesideHead(quote))
                && (!inner.endsWith(".") || TitledNames.isQuotedTitle(inner, line.pack()) || isAbbreviated(inner));
    }

    private boolean isBesideHead(Quote quote) {
        return heads.at(line.tokenAt(quote.whole().end())).or(() -> heads.endingAt(line.tokenAt(quote.whole().start())))
                .filter(Heads.Head::isActivity).isPresent();
    }

    /// Whether a mark stands just before a quote.
    boolean follows(Quote quote, String mark) {
        var at = quote.whole().start();
        while (at > 0 && Character.isWhitespace(line.text().charAt(at - 1))) {
            at--;
        }
        return line.text().startsWith(mark, at - mark.length());
    }

    private boolean isAbbreviated(String inner) {
        var words = Token.of(inner, line.pack()).stream().filter(Token::isWord).toList();
        return !words.isEmpty() && line.pack().abbreviations().contains(words.getLast().folded());
    }
}
