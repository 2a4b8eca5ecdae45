package org.esep.extract;

import java.util.ArrayList;
import java.util.List;

/// A word of a line and where it ends, an ending behind a hyphen included.
record WrittenWord(Token token, int end) {

    /// The words of a line; an ending that hangs on an acronym by a hyphen is none of its own.
    static List<WrittenWord> in(Line line) {
        var words = new ArrayList<WrittenWord>();
        for (var at = 0; at < line.tokens().size(); at++) {
            var last = isHung(line, at) ? at + 2 : at;
            words.add(new WrittenWord(line.tokens().get(at), line.tokens().get(last).span().end()));
            at = last;
        }
        return List.copyOf(words);
    }

    private static boolean isHung(Line line, int at) {
        var tokens = line.tokens();
        return tokens.get(at).isAcronym() && at + 2 < tokens.size() && tokens.get(at + 1).text().equals("-")
                && tokens.get(at + 2).span().start() == tokens.get(at).span().end() + 1
                && !tokens.get(at + 2).isCapitalised()
                && line.pack().inflection().isEnding(tokens.get(at + 2).folded());
    }
}
