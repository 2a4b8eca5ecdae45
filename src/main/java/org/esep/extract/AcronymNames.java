package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;

/// Names that a text abbreviates itself: the words before an acronym in brackets whose first letters make it, small joining
/// words left out, if one of them says what the name is of.
final class AcronymNames {

    private static final int LEAST = 3;

    private final Line line;
    private final Heads heads;

    AcronymNames(Line line) {
        this.line = line;
        this.heads = line.heads();
    }

    List<Mention> all() {
        var found = new ArrayList<Mention>();
        for (var token = 2; token < line.tokens().size() - 1; token++) {
            var acronym = line.tokens().get(token);
            if (acronym.isAcronym() && acronym.text().length() >= LEAST && line.folded().get(token - 1).equals("(")
                    && line.folded().get(token + 1).equals(")")) {
                name(token).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private Optional<Mention> name(int acronym) {
        var next = acronym - 1;
        var from = beginning(next - 1, line.tokens().get(acronym).folded());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        var name = new Span(start(from.getAsInt()), line.tokens().get(next - 1).span().end());
        var whole = new Span(name.start(), line.tokens().get(acronym + 1).span().end());
        var aliases = List.of(line.tokens().get(acronym).text());
        var all = IntStream.range(from.getAsInt(), next).mapToObj(heads::at).flatMap(Optional::stream).toList();
        var activity = all.stream().flatMap(head -> head.activity().stream()).findFirst();
        return activity.<Mention>map(kind -> new Mention.OfActivity(whole, name.of(line.text()), aliases, kind,
                Optional.empty()))
                .or(() -> all.stream().findFirst().map(_ -> new Mention.OfOrganisation(whole,
                        new OrganisationMention(name.of(line.text()), aliases, Optional.empty()))));
    }

    private int start(int token) {
        return line.tokens().get(token).span().start();
    }

    /// The first word of the name, found from its last word backwards.
    private OptionalInt beginning(int last, String letters) {
        var left = letters.length();
        for (var token = last; token >= 0 && left > 0; token--) {
            var word = line.tokens().get(token);
            if (word.isWord() && word.folded().codePointAt(0) == letters.codePointAt(left - 1)) {
                left--;
            } else if (word.isWord() ? !isJoint(token) : !word.text().equals("-")) {
                return OptionalInt.empty();
            }
            if (left == 0) {
                return OptionalInt.of(token);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isJoint(int token) {
        return line.pack().naming().connectors().find(line.folded(), token).isPresent()
                || line.tokens().get(token).text().length() < LEAST;
    }
}
