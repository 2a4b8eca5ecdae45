package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.iati.ActivityKind;

/// How the quotes of a line stand to each other: strung together, or one in brackets behind another.
final class Quotes {

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
}
