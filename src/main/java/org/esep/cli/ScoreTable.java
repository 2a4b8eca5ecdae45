package org.esep.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.evaluate.Evaluation;
import org.esep.evaluate.Kind;
import org.esep.evaluate.Reliability;
import org.esep.evaluate.Score;
import org.esep.evaluate.Scores;

/// The figures of an evaluation as lines of text.
final class ScoreTable {

    private static final int WIDTH = 22;
    private static final int NARROW = 13;

    private ScoreTable() {}

    /// A line a kind with precision, recall, F1 and how many the gold standard has; then identity and the headline.
    static List<String> of(Evaluation evaluation) {
        var scores = evaluation.scores();
        var languages = new ArrayList<>(List.of(Scores.ALL));
        languages.addAll(scores.languages());
        var lines = new ArrayList<String>();
        lines.add(line("kind", WIDTH, languages.stream().map(language -> language + " P/R/F1")));
        for (var kind : Kind.values()) {
            lines.add(line(kind.code(), WIDTH, languages.stream().map(language -> figures(scores.of(kind, language)))));
        }
        lines.add(identity(evaluation));
        lines.add("core F1 (mean of " + Kind.CORE.stream().map(Kind::code).collect(Collectors.joining(", ")) + "): "
                + languages.stream().map(language -> language + " " + rounded(scores.core(language), 3))
                        .collect(Collectors.joining(", ")));
        return lines;
    }

    /// A line a band of confidence: which share of the facts is right and how many there are, in all and by kind.
    static List<String> of(Reliability reliability) {
        var kinds = Stream.of(Kind.values()).filter(Kind.FACTS::contains).toList();
        var lines = new ArrayList<String>();
        lines.add(line("confidence", NARROW, Stream.concat(Stream.of(Scores.ALL), kinds.stream().map(Kind::code))));
        for (var band : Reliability.Band.values()) {
            lines.add(line(band.toString(), NARROW, Stream.concat(Stream.of(reliability.of(band)),
                    kinds.stream().map(kind -> reliability.of(band, kind))).map(ScoreTable::share)));
        }
        return lines;
    }

    private static String identity(Evaluation evaluation) {
        var identity = evaluation.identity();
        return "identity across documents: " + rounded(identity.recall(), 2) + " mean over " + identity.programmes()
                + " programmes, " + identity.joined() + " of " + identity.pairs() + " pairs joined, " + identity.mixed()
                + " ids mix programmes";
    }

    private static String figures(Score score) {
        return rounded(score.precision(), 2) + "/" + rounded(score.recall(), 2) + "/" + rounded(score.f1(), 2) + " n="
                + score.gold();
    }

    private static String share(Score score) {
        return score.found() == 0 ? "-" : rounded(score.precision(), 2) + " n=" + score.found();
    }

    private static String line(String head, int width, Stream<String> cells) {
        return "%-11s".formatted(head)
                + cells.map(cell -> ("%" + width + "s").formatted(cell)).collect(Collectors.joining());
    }

    /// Halves go to the even digit, as the scorer of the gold standard has it.
    private static String rounded(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }
}
