package org.esep.language;

import java.util.List;

/// Phrases of which any will do, in the order in which they are tried.
public final class Phrases {

    private final List<Phrase> all;
    private final Shelves<Phrase> phrases;

    Phrases(List<Phrase> phrases) {
        this.all = List.copyOf(phrases);
        this.phrases = new Shelves<>(phrases, Phrase::first);
    }

    List<Phrase> all() {
        return all;
    }

    /// Whether a line could have one of them.
    boolean mayBeIn(Beginnings line) {
        return phrases.mayBegin(line);
    }

    /// Those that can begin with a word.
    public List<Phrase> at(String word) {
        return phrases.at(word);
    }
}
