package org.esep.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.esep.iati.ActivityKind;

/// Tells which blocks open with the name of an activity in quotation marks: those that go on about an activity or its
/// money, though no word beside the name says what it is of.
final class Openings {

    private static final String BEHIND = "(?s)\\s*(?:[.:(\\u2013\\u2014-].*)?";

    private final Map<Integer, ActivityKind> kinds = new HashMap<>();
    private final Set<Integer> opened = new HashSet<>();
    private final Set<Line> firsts = new HashSet<>();

    Openings(List<Line> lines) {
        for (var line : lines) {
            if (line.kind() != Line.Kind.CELL && opened.add(line.block()) && opensWithName(line.text())) {
                firsts.add(line);
            }
            kind(line, opened).ifPresent(kind -> kinds.putIfAbsent(line.block(), kind));
        }
    }

    private static boolean opensWithName(String text) {
        return Quote.in(text).stream().findFirst().filter(quote -> quote.whole().start() == 0)
                .filter(quote -> text.substring(quote.whole().end()).matches(BEHIND)).isPresent();
    }

    private static Optional<ActivityKind> kind(Line line, Set<Integer> blocks) {
        var told = new Heads(line).firstActivity();
        return told.isPresent() || !blocks.contains(line.block()) || MoneyFinder.in(line).amounts().isEmpty()
                ? told
                : Optional.of(ActivityKind.PROJECT);
    }

    /// The kind of activity with whose name the line opens its block.
    Optional<ActivityKind> kind(Line line) {
        return firsts.contains(line) ? Optional.ofNullable(kinds.get(line.block())) : Optional.empty();
    }
}
