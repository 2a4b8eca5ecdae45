package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds activities that are named by a description in small letters: the words between the body that begins or runs one
/// and the words that say so, as in `the agency began a project to help victims of floods` in languages that put these last.
final class DescribedNames {

    private static final int LEAST = 4;
    private static final int MOST = 14;

    private final Line line;
    private final List<Mention> names;
    private final Heads heads;

    /// `names`: those found in the line so far.
    DescribedNames(Line line, List<Mention> names) {
        this.line = line;
        this.names = List.copyOf(names);
        this.heads = line.heads();
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        var parts = new NameParts(line, names);
        for (var token = 0; token < line.tokens().size(); token++) {
            var from = line.pack().naming().launches().find(line.folded(), token).isPresent()
                    ? beginning(token)
                    : OptionalInt.empty();
            if (from.isPresent()) {
                heads.at(token).filter(Heads.Head::isActivity)
                        .flatMap(head -> parts.named(from.getAsInt(), head.next(), head)).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// The token behind the body named last before the head, with nothing but small words between.
    private OptionalInt beginning(int head) {
        var from = names.stream().filter(Mention.OfOrganisation.class::isInstance)
                .map(mention -> line.tokenAt(mention.span().end())).filter(token -> token <= head)
                .max(Integer::compare);
        return from.filter(first -> head - first >= LEAST && head - first <= MOST
                && IntStream.range(first, head).allMatch(this::isSmallWord))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private boolean isSmallWord(int token) {
        var word = line.tokens().get(token);
        return word.isWord() && !word.isCapitalised()
                && names.stream().noneMatch(name -> name.span().overlaps(word.span()));
    }
}
