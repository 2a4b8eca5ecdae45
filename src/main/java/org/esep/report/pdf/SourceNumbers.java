package org.esep.report.pdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Ledger;
import org.esep.fact.Document;

/// Numbers the documents that a briefing's figures rest on, in the order of their paths, from 1.
final class SourceNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Document> documents;

    SourceNumbers(Ledger ledger, List<ActivitySummary> shown) {
        var used = new TreeSet<String>();
        shown.forEach(activity -> used.addAll(activity.documents()));
        used.forEach(path -> numbers.put(path, numbers.size() + 1));
        documents = ledger.documents().stream().filter(document -> used.contains(document.path())).toList();
    }

    /// `[1, 4]`, or nothing where none of the documents is numbered.
    String of(Collection<String> paths) {
        var known = paths.stream().flatMap(path -> Optional.ofNullable(numbers.get(path)).stream()).sorted()
                .map(String::valueOf).toList();
        return known.isEmpty() ? "" : "[" + String.join(", ", known) + "]";
    }

    List<Document> documents() {
        return documents;
    }

    int of(Document document) {
        return numbers.getOrDefault(document.path(), 0);
    }
}
