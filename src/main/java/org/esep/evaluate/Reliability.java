package org.esep.evaluate;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many of the facts that the program was so sure of are right, by bands of confidence and by kind. A line counts
/// once for each thing that it tells: a period for its start and for its end.
public record Reliability(SortedMap<Band, SortedMap<Kind, Score>> bands) {

    /// A stretch of confidence, the upper bound in the next band, but for 1, which is in the last.
    public enum Band {
        BELOW_HALF(0, 0.5), FROM_HALF(0.5, 0.7), FROM_SEVEN(0.7, 0.8), FROM_EIGHT(0.8, 0.9), FROM_NINE(0.9, 1);

        private final double from;
        private final double to;

        Band(double from, double to) {
            this.from = from;
            this.to = to;
        }

        static Band of(double confidence) {
            return List.of(values()).reversed().stream().filter(band -> confidence >= band.from).findFirst()
                    .orElse(BELOW_HALF);
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    static Reliability of(List<Judgement> judgements) {
        var bands = new TreeMap<Band, SortedMap<Kind, Score>>();
        for (var judgement : judgements) {
            if (Kind.FACTS.contains(judgement.kind())) {
                judgement.lines().forEach(line -> bands
                        .computeIfAbsent(Band.of(line.confidence()), _ -> new TreeMap<>())
                        .merge(judgement.kind(), judgement.score(), Score::plus));
            }
        }
        return new Reliability(bands);
    }

    public Score of(Band band, Kind kind) {
        return bands.getOrDefault(band, new TreeMap<>()).getOrDefault(kind, Score.NONE);
    }

    /// Over all kinds of facts.
    public Score of(Band band) {
        return Kind.FACTS.stream().map(kind -> of(band, kind)).reduce(Score.NONE, Score::plus);
    }
}
