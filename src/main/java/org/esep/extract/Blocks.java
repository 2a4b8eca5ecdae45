package org.esep.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.iati.ActivityKind;

/// Tells which blocks of a document speak of activities: those with a word for one, or with money or time. What they name
/// in quotation marks without further words is likely to be one.
final class Blocks {

    private final Map<Integer, ActivityKind> kinds = new HashMap<>();

    Blocks(List<Figures> lines) {
        lines.forEach(line -> told(line).ifPresent(kind -> kinds.putIfAbsent(line.line().block(), kind)));
    }

    /// A line that begins with a word for those who take part speaks of a project too.
    private static Optional<ActivityKind> told(Figures figures) {
        var line = figures.line();
        var told = line.heads().firstActivity();
        var counts = line.pack().naming().roleHeads().find(line.folded(), 0).isPresent()
                || !figures.money().amounts().isEmpty()
                || figures.times().stream().anyMatch(Mention.OfPeriod.class::isInstance);
        return told.isPresent() || !counts ? told : Optional.of(ActivityKind.PROJECT);
    }

    /// What a line's block speaks of.
    Optional<ActivityKind> kind(Line line) {
        return Optional.ofNullable(kinds.get(line.block()));
    }
}
