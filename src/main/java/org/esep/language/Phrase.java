package org.esep.language;

import java.util.List;
import java.util.stream.Stream;

/// Words that follow each other, such as `US dollar*`.
public record Phrase(List<WordForm> words) {

    public Phrase {
        words = List.copyOf(words);
    }

    static Phrase parse(String written) {
        return new Phrase(Stream.of(written.strip().split("\\s+")).map(WordForm::parse).toList());
    }

    WordForm first() {
        return words.getFirst();
    }

    /// How many of the words from `start` on make this phrase: all of its words, or 0.
    public int fits(List<String> text, int start) {
        if (start + words.size() > text.size()) {
            return 0;
        }
        for (var i = 0; i < words.size(); i++) {
            if (!words.get(i).fits(text.get(start + i))) {
                return 0;
            }
        }
        return words.size();
    }
}
