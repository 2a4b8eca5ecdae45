package org.esep.report.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads all facts once, to find again those of each programme and document.
final class FactReading {

    private static final int NONE = -1;

    private final Programmes programmes;
    /// For each fact the number of its programme in order of first mention, or none.
    private final IntStream.Builder owners = IntStream.builder();
    private final Map<String, Integer> owned = new HashMap<>();
    private final Map<String, Facts.Stretch> documents = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();
    FactReading(Programmes programmes) {
        this.programmes = programmes;
    }

    record Head(Optional<String> programme, String document, Optional<String> country,
            Optional<List<String>> countries) {}

    Facts read(Path path) throws IOException {
        var file = LineFile.scan(path, Head.class, this::add);
        var owner = owners.build().toArray();
        var stretches = stretches(owner);
        var byId = owned.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> stretches[entry.getValue()]));
        return new Facts(file, sorted(owner, stretches), byId, documents);
    }

    /// The countries that each document speaks of.
    Map<String, Set<String>> countries() {
        return countries;
    }

    private void add(Head fact, int number) {
        owners.add(fact.programme().map(id -> owned.computeIfAbsent(id, _ -> owned.size())).orElse(NONE));
        // The lines of one document stand together.
        documents.merge(fact.document(), new Facts.Stretch(number, number + 1),
                (before, one) -> new Facts.Stretch(before.from(), one.to()));
        var about = countries.computeIfAbsent(fact.document(), _ -> new TreeSet<>());
        fact.programme().ifPresent(id -> about.addAll(programmes.countries(id)));
        fact.country().ifPresent(about::add);
        fact.countries().ifPresent(about::addAll);
    }

    /// Where the facts of each programme begin and end once they are sorted by programme.
    private Facts.Stretch[] stretches(int[] owner) {
        var counts = new int[owned.size()];
        Arrays.stream(owner).filter(some -> some != NONE).forEach(some -> counts[some]++);
        var stretches = new Facts.Stretch[owned.size()];
        var from = 0;
        for (var some = 0; some < counts.length; some++) {
            stretches[some] = new Facts.Stretch(from, from + counts[some]);
            from += counts[some];
        }
        return stretches;
    }

    private static int[] sorted(int[] owner, Facts.Stretch[] stretches) {
        var free = Arrays.stream(stretches).mapToInt(Facts.Stretch::from).toArray();
        var sorted = new int[Arrays.stream(stretches).mapToInt(Facts.Stretch::size).sum()];
        for (var number = 0; number < owner.length; number++) {
            if (owner[number] != NONE) {
                sorted[free[owner[number]]++] = number;
            }
        }
        return sorted;
    }
}
