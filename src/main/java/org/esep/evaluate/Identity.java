package org.esep.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether documents that tell of one programme give it one id: how many programmes are in several documents, how many
/// pairs of such documents there are and how many of them are joined, the mean share of a programme's joined pairs (0 to
/// 1; 1 where there is none), and how many ids stand for several programmes.
public record Identity(int programmes, int pairs, int joined, double recall, int mixed) {

    /// `documents` are the ids by the keys of programmes, absent where a programme was not found.
    static Identity of(Collection<Map<String, Optional<String>>> documents) {
        var byKey = new TreeMap<String, List<Optional<String>>>();
        var keys = new TreeMap<String, Set<String>>();
        for (var document : documents) {
            document.forEach((key, id) -> {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
                id.ifPresent(known -> keys.computeIfAbsent(known, _ -> new TreeSet<>()).add(key));
            });
        }
        var several = byKey.values().stream().filter(ids -> ids.size() > 1).toList();
        return new Identity(several.size(), several.stream().mapToInt(ids -> pairs(ids.size())).sum(),
                several.stream().mapToInt(Identity::joined).sum(),
                several.stream().mapToDouble(ids -> (double) joined(ids) / pairs(ids.size())).average().orElse(1),
                Math.toIntExact(keys.values().stream().filter(some -> some.size() > 1).count()));
    }

    private static int joined(List<Optional<String>> ids) {
        return ids.stream().flatMap(Optional::stream).distinct()
                .mapToInt(id -> pairs(java.util.Collections.frequency(ids, Optional.of(id)))).sum();
    }

    private static int pairs(int things) {
        return things * (things - 1) / 2;
    }
}
