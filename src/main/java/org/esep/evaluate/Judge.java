package org.esep.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.esep.evaluate.Judgement.Verdict;

/// Collects the judgements on one document.
final class Judge {

    private final Gold document;
    private final List<Judgement> judgements = new ArrayList<>();

    Judge(Gold document) {
        this.document = document;
    }

    List<Judgement> judgements() {
        return List.copyOf(judgements);
    }

    void add(Kind kind, Verdict verdict, String programme, Object told, List<FactLine> lines) {
        judgements.add(new Judgement(document, kind, verdict, programme, told.toString(), lines));
    }

    <T, F> void add(Kind kind, String programme, Comparison<T, F> comparison) {
        for (var match : comparison.matches()) {
            if (match.expected().isRequired()) {
                add(kind, match.found().isEmpty() ? Verdict.MISSED : Verdict.HIT, programme, match.expected().value(),
                        lines(match.found().stream()));
            }
        }
        comparison.wrong().forEach(found -> add(kind, Verdict.WRONG, programme, found.value(), found.lines()));
    }

    private static <F> List<FactLine> lines(Stream<Found<F>> found) {
        return found.flatMap(one -> one.lines().stream()).toList();
    }
}
