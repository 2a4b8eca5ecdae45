package org.esep.report.pdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Figure;
import org.esep.fact.Document;

/// Numbers the documents that a briefing's figures rest on, in the order of their paths, from 1.
final class SourceNumbers {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Document> documents;
    /// More documents for one programme say no more to a reader; the workbook has them all.
    private final int most;

    private SourceNumbers(int most, List<Document> documents) {
        this.most = most;
        this.documents = documents;
        documents.forEach(document -> numbers.put(document.path(), numbers.size() + 1));
    }

    /// Of programmes that are listed, and of disagreements that are told.
    static SourceNumbers of(Known known, List<ActivitySummary> listed) {
        var used = new TreeSet<String>();
        listed.forEach(activity -> used.addAll(behind(activity, known.extent().sources())));
        known.ledger().disagreements().stream().limit(known.extent().told()).flatMap(told -> told.values().stream())
                .map(Disagreement.Value::document).forEach(used::add);
        return new SourceNumbers(
                known.extent().sources(),
                known.ledger().documents().stream().filter(document -> used.contains(document.path())).toList());
    }

    /// Of a ledger that is small, every one.
    static SourceNumbers ofAll(Known known) {
        return new SourceNumbers(known.extent().sources(), known.ledger().documents());
    }

    /// The documents of a programme's budget and time first.
    private static List<String> behind(ActivitySummary summary, int most) {
        var figures = Stream.of(summary.budget(), summary.timeline().start(), summary.timeline().end())
                .flatMap(Optional::stream).map(Figure::documents).flatMap(List::stream);
        return Stream.concat(figures, summary.documents().stream()).distinct().limit(most).toList();
    }

    /// `[1] [4]`, or nothing where no document of the programme is numbered.
    String of(ActivitySummary summary) {
        return of(behind(summary, most));
    }

    /// The same of documents.
    String of(Collection<String> paths) {
        return paths.stream().distinct().flatMap(path -> Optional.ofNullable(numbers.get(path)).stream()).sorted()
                .map(Text::reference).collect(Collectors.joining(" "));
    }

    /// In the order of their numbers.
    List<Document> documents() {
        return documents;
    }
}
