package org.esep.evaluate;

import java.util.SortedMap;
import java.util.stream.IntStream;

/// Compares the facts of one programme in one document with those of the gold standard.
record ProgrammeScore(Gold.Programme gold, FoundFacts found, Likeness likeness) {

    SortedMap<Kind, Score> scores() {
        var tally = new Tally();
        tally.add(Kind.COUNTRY, Expected.compare(gold.countries(), found.countries(), String::equals));
        tally.add(Kind.START, Expected.compare(gold.start(), found.dates("start"), ProgrammeScore::isSameDate));
        tally.add(Kind.END, Expected.compare(gold.end(), found.dates("end"), ProgrammeScore::isSameDate));
        tally.add(Kind.FUNDING, Expected.compare(gold.funding(), found.funding(), Gold.Sum::isSame));
        tally.add(Kind.PARTNER, partners());
        return tally.scores();
    }

    /// A found date may be finer than the right one, not coarser.
    static boolean isSameDate(String right, String found) {
        return found.startsWith(right);
    }

    private Score partners() {
        var told = found.partners();
        var right = gold.partners();
        var pairs = Pairing.of(right.stream().map(Expected::value).toList(), told, likeness);
        var hit = pairs.values().stream().filter(i -> right.get(i).isRequired()).count();
        var missed = IntStream.range(0, right.size()).filter(i -> right.get(i).isRequired() && !pairs.containsValue(i))
                .count();
        return new Score((int) hit, told.size() - pairs.size(), (int) missed);
    }
}
