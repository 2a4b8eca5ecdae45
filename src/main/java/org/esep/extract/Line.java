package org.esep.extract;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;

/// A sentence, heading or table cell with its labels, as rules read it. `quote` is the stretch of the document's text
/// that it stands for, `block` the number of its block, from 0; `folded` are the tokens as phrases are compared with them.
record Line(String text, List<Token> tokens, List<String> folded, Heads heads, Span quote, LanguagePack pack, int block,
        Kind kind) {

    private static final int NEAR = 3;

    /// Where a line stands; a labelled one repeats what stands below a heading with the heading before it.
    enum Kind {
        TITLE, SENTENCE, ITEM, CELL, LABELLED
    }

    static Line of(String text, Span quote, LanguagePack pack, int block, Kind kind) {
        var tokens = Token.of(text, pack);
        var folded = tokens.stream().map(Token::folded).toList();
        return new Line(text, tokens, folded, Heads.of(folded, pack), quote, pack, block, kind);
    }

    /// The first token that begins at an offset of the text or behind it.
    int tokenAt(int offset) {
        var from = 0;
        var next = tokens.size();
        while (from < next) {
            var middle = (from + next) >>> 1;
            if (tokens.get(middle).span().start() < offset) {
                from = middle + 1;
            } else {
                next = middle;
            }
        }
        return from;
    }

    /// The tokens that lie in mentions.
    BitSet tokensOf(Stream<? extends Mention> mentions) {
        var covered = new BitSet();
        mentions.map(Mention::span).forEach(span -> {
            for (var at = tokenAt(span.start()); at < tokens.size()
                    && tokens.get(at).span().end() <= span.end(); at++) {
                covered.set(at);
            }
        });
        return covered;
    }

    /// Whether it says something of several activities at once: "both projects", "each of them".
    boolean speaksOfAll() {
        return IntStream.range(0, tokens.size()).anyMatch(token -> pack.discourse().groups().find(folded, token)
                .filter(group -> group.words() > 1
                        || heads.from(token + 1, NEAR).filter(Heads.Head::isActivity).isPresent())
                .isPresent());
    }
}
