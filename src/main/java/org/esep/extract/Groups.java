package org.esep.extract;

import java.util.List;
import java.util.stream.Stream;

/// The activities that a line speaks of all at once: those of a list, or all that are named near it.
record Groups(List<Reading> readings, List<List<Binder.Named>> named) {

    /// All activities that are listed just before the line, else all named before it, else those of the list below, where
    /// the line speaks of several at once.
    List<String> at(int line) {
        if (!readings.get(line).line().speaksOfAll()) {
            return List.of();
        }
        var listed = keys(lastList(line));
        var before = listed.size() > 1 ? listed : keys(named.subList(Binder.far(line), line).stream());
        return before.size() > 1
                ? before
                : keys(named.subList(line, Math.min(named.size(), line + Binder.BACK)).stream());
    }

    private Stream<List<Binder.Named>> lastList(int line) {
        var end = line;
        while (end > Binder.far(line) && (!isItem(end - 1) || named.get(end - 1).isEmpty())) {
            end--;
        }
        var start = end;
        while (start > Binder.far(line) && isItem(start - 1)) {
            start--;
        }
        return named.subList(start, end).stream();
    }

    /// The activities of the list that a line ending with a colon introduces.
    List<String> introduced(int line) {
        if (!readings.get(line).line().text().endsWith(":")) {
            return List.of();
        }
        var end = line + 1;
        while (end < readings.size() && isItem(end)) {
            end++;
        }
        return keys(named.subList(line + 1, end).stream());
    }

    static List<String> keys(Stream<List<Binder.Named>> lines) {
        return lines.flatMap(List::stream).map(Binder.Named::subject).distinct().toList();
    }

    /// A labelled line only repeats the item before it.
    private boolean isItem(int line) {
        var kind = readings.get(line).line().kind();
        return kind == Line.Kind.ITEM || kind == Line.Kind.LABELLED;
    }
}
