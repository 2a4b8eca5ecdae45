package org.esep.language;

import java.util.Set;

/// What a language's folder in the configuration says: its ISO 639-1 code, the letters of its alphabet in small form,
/// and the frequent words that tell it from its neighbours.
public record LanguagePack(String iso, Set<Integer> letters, Set<String> functionWords) {

    public LanguagePack {
        letters = Set.copyOf(letters);
        functionWords = Set.copyOf(functionWords);
    }
}
