package org.esep.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.corpus.Block;
import org.esep.fact.Span;

/// The headings, from the highest level down, and the line ending with a colon below which a place of a document stands;
/// the line is empty where there is none.
record Labels(List<Heading> headings, String introduction) {

    /// At the beginning of a document.
    static final Labels NONE = new Labels(List.of(), "");

    private static final int LONGEST = 100;

    /// The words of a heading and its level, 1 for the highest.
    record Heading(String words, int level) {}

    Labels {
        headings = List.copyOf(headings);
    }

    /// The label of a block at this place, without its colon; none where it stands below nothing.
    Optional<String> of(Block block) {
        return block instanceof Block.ListItem && !introduction.isEmpty()
                ? Optional.of(introduction)
                : above(block).stream().map(Heading::words).reduce((_, last) -> last);
    }

    private List<Heading> above(Block block) {
        return block instanceof Block.Title title
                ? headings.stream().filter(heading -> heading.level() < title.level()).toList()
                : headings;
    }

    /// What the block behind this one stands below.
    Labels after(Block block, String text) {
        return switch (block) {
            case Block.Title title -> new Labels(
                    Stream.concat(above(title).stream(),
                            Stream.of(new Heading(words(title.span(), text), title.level())))
                            .toList(),
                    "");
            case Block.Passage passage ->
                new Labels(headings, passage.span().of(text).strip().endsWith(":") ? words(passage.span(), text) : "");
            case Block.ListItem _ -> this;
            case Block.Table _ -> new Labels(headings, "");
        };
    }

    /// The end of a long line, which is what introduces.
    private static String words(Span span, String text) {
        var words = span.of(text).strip().replaceFirst(":$", "");
        return words.length() <= LONGEST ? words : words.substring(words.length() - LONGEST);
    }
}
