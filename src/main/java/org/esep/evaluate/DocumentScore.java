package org.esep.evaluate;

import java.util.SortedMap;
import java.util.stream.IntStream;

/// Compares the facts of one document with its gold standard.
record DocumentScore(Gold gold, FoundFacts found, Likeness likeness) {

    SortedMap<Kind, Score> scores() {
        var tally = new Tally();
        tally.add(programmes());
        tally.add(Kind.ENVELOPE, Expected.compare(gold.envelopes(), found.envelopes(), Gold.Sum::isSameMoney));
        tally.add(Kind.MILESTONE, Expected.compare(gold.milestones(), found.milestones(), ProgrammeScore::isSameDate));
        return tally.scores();
    }

    private SortedMap<Kind, Score> programmes() {
        var tally = new Tally();
        var right = gold.programmes();
        var told = found.programmes();
        var pairs = Pairing.of(right.stream().map(programme -> programme.value().names()).toList(),
                told.stream().map(FoundFacts::programmeNames).toList(), likeness);
        for (var j = 0; j < told.size(); j++) {
            var pair = pairs.get(j);
            tally.add(pair == null ? wrong(told.get(j)) : hit(right.get(pair), told.get(j)));
        }
        IntStream.range(0, right.size()).filter(i -> !pairs.containsValue(i))
                .forEach(i -> tally.add(missed(right.get(i))));
        return tally.scores();
    }

    private SortedMap<Kind, Score> hit(Expected<Gold.Programme> programme, FoundFacts facts) {
        return programme.isRequired() ? scores(Score.HIT, programme.value(), facts) : new Tally().scores();
    }

    private SortedMap<Kind, Score> wrong(FoundFacts facts) {
        return scores(Score.WRONG, Gold.Programme.NONE, facts);
    }

    private SortedMap<Kind, Score> missed(Expected<Gold.Programme> programme) {
        return programme.isRequired() ? scores(Score.MISSED, programme.value(), FoundFacts.NONE) : new Tally().scores();
    }

    private SortedMap<Kind, Score> scores(Score own, Gold.Programme programme, FoundFacts facts) {
        var tally = new Tally();
        tally.add(Kind.PROGRAMME, own);
        tally.add(new ProgrammeScore(programme, facts, likeness).scores());
        return tally.scores();
    }
}
