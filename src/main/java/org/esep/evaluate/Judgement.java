package org.esep.evaluate;

import java.util.List;
import java.util.stream.Collectors;

/// Whether something is right: what it is of which programme of which document (a file's name, its language), and the
/// lines that tell it, none where it was missed.
record Judgement(Gold document, Kind kind, Verdict verdict, String programme, String told, List<FactLine> lines) {

    enum Verdict {
        HIT(Score.HIT), WRONG(Score.WRONG), MISSED(Score.MISSED);

        private final Score score;

        Verdict(Score score) {
            this.score = score;
        }
    }

    Judgement {
        lines = List.copyOf(lines);
    }

    Score score() {
        return verdict.score;
    }

    /// A line for readers, with the sentences that were read so.
    String note() {
        var where = programme.isEmpty() ? "" : programme + ": ";
        var quotes = lines.stream().flatMap(line -> line.text("quote").stream()).distinct()
                .collect(Collectors.joining(" / "));
        return document.file() + ": " + (verdict == Verdict.MISSED ? "missed " : "wrong  ") + where + told
                + (quotes.isEmpty() ? "" : " <- " + quotes);
    }
}
