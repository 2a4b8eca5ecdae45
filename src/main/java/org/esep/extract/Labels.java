package org.esep.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.esep.corpus.Block;
import org.esep.fact.Span;

/// The headings, and the lines that end with a colon, below which a block of a document stands.
final class Labels {

    private static final int LONGEST = 100;

    private final String text;
    private final Deque<Heading> headings = new ArrayDeque<>();
    private String introduction = "";

    private record Heading(String words, int level) {}

    Labels(String text) {
        this.text = text;
    }

    /// The label of the next block in reading order, without its colon; none where it stands below nothing.
    Optional<String> next(Block block) {
        var label = label(block);
        switch (block) {
            case Block.Title title -> headings.push(new Heading(words(title.span()), title.level()));
            case Block.Passage passage ->
                introduction = passage.span().of(text).strip().endsWith(":") ? words(passage.span()) : "";
            case Block.ListItem _ -> {
            }
            case Block.Table _ -> introduction = "";
        }
        return label;
    }

    private Optional<String> label(Block block) {
        if (block instanceof Block.Title title) {
            introduction = "";
            while (!headings.isEmpty() && headings.peek().level() >= title.level()) {
                headings.pop();
            }
        }
        return block instanceof Block.ListItem && !introduction.isEmpty()
                ? Optional.of(introduction)
                : Optional.ofNullable(headings.peek()).map(Heading::words);
    }

    /// The end of a long line, which is what introduces.
    private String words(Span span) {
        var words = span.of(text).strip().replaceFirst(":$", "");
        return words.length() <= LONGEST ? words : words.substring(words.length() - LONGEST);
    }
}
