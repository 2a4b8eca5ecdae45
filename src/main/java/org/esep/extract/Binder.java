package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Span;

/// Tells which activity of the document a line speaks of: the one named nearest in the line, in a table the one that
/// the row's label means, below an introducing line the ones of its list, else the one named last.
final class Binder {

    private static final int AHEAD = 3;

    private final List<Reading> readings;
    private final List<List<Named>> named = new ArrayList<>();
    private final List<Optional<String>> before = new ArrayList<>();
    private final Subjects subjects = new Subjects();

    /// An activity as it is named at one place, with the document's key of it.
    record Named(Mention.OfActivity mention, String subject) {}

    Binder(List<Reading> readings) {
        this.readings = List.copyOf(readings);
        for (var reading : readings) {
            before.add(last());
            named.add(reading.activities().stream().map(mention -> new Named(mention, key(mention, reading.line())))
                    .toList());
        }
    }

    /// The activity named last so far.
    private Optional<String> last() {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return named.getLast().isEmpty() ? before.getLast() : Optional.of(named.getLast().getLast().subject());
    }

    /// A table may name an activity by part of its name only.
    private String key(Mention.OfActivity mention, Line line) {
        var meant = line.kind() == Line.Kind.CELL
                ? subjects.alike(mention.name(), line.pack())
                : Optional.<String>empty();
        return meant.orElseGet(() -> subjects.keyOf(mention, line.pack()));
    }

    /// The activities named in a line.
    List<Named> named(int line) {
        return named.get(line);
    }

    /// The keys of the activities that something at this place of a line is about; none where nothing tells.
    List<String> subjects(int line, Span place) {
        return inLine(line, place).or(() -> ofLabel(line)).map(List::of)
                .orElseGet(() -> introduced(line).isEmpty() ? around(line).stream().toList() : introduced(line));
    }

    private Optional<String> inLine(int line, Span place) {
        var here = named.get(line);
        var before = here.stream().filter(activity -> activity.mention().span().start() <= place.start())
                .reduce((_, last) -> last);
        return before.or(() -> here.stream().findFirst()).map(Named::subject);
    }

    private Optional<String> ofLabel(int line) {
        var text = readings.get(line).line().text();
        var bar = text.lastIndexOf(" | ");
        return bar < 0 ? Optional.empty() : subjects.alike(text.substring(bar + 3), readings.get(line).line().pack());
    }

    /// The activities of the list that a line ending with a colon introduces.
    private List<String> introduced(int line) {
        var keys = new ArrayList<String>();
        if (readings.get(line).line().text().endsWith(":")) {
            for (var next = line + 1; next < readings.size() && isItem(next); next++) {
                named.get(next).stream().map(Named::subject).filter(key -> !keys.contains(key)).forEach(keys::add);
            }
        }
        return keys;
    }

    private boolean isItem(int line) {
        return readings.get(line).line().kind() == Line.Kind.ITEM;
    }

    private Optional<String> around(int line) {
        return before.get(line).or(subjects::only).or(() -> ahead(line));
    }

    private Optional<String> ahead(int line) {
        return named.subList(line, Math.min(named.size(), line + AHEAD)).stream().flatMap(List::stream).findFirst()
                .map(Named::subject);
    }
}
