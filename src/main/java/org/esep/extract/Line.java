package org.esep.extract;

import java.util.List;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;

/// A sentence, heading or table cell with its labels, as rules read it. `quote` is the stretch of the document's text
/// that it stands for, `block` the number of its block, from 0.
record Line(String text, List<Token> tokens, Span quote, LanguagePack pack, int block, Kind kind) {

    /// Where a line stands.
    enum Kind {
        TITLE, SENTENCE, ITEM, CELL
    }

    static Line of(String text, Span quote, LanguagePack pack, int block, Kind kind) {
        return new Line(text, Token.of(text, pack), quote, pack, block, kind);
    }

    /// The folded words from a token on, for phrases to be compared with.
    List<String> folded() {
        return tokens.stream().map(Token::folded).toList();
    }
}
