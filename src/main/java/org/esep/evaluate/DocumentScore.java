package org.esep.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.esep.evaluate.Judgement.Verdict;

/// Compares the facts of one document with its gold standard.
record DocumentScore(Gold gold, List<FoundFacts> programmes, Map<Integer, Integer> pairs, FoundFacts found,
        Likeness likeness) {

    static DocumentScore of(Gold gold, FoundFacts found, Likeness likeness) {
        var programmes = found.programmes();
        var pairs = Pairing.of(gold.programmes().stream().map(programme -> programme.value().names()).toList(),
                programmes.stream().map(FoundFacts::programmeNames).toList(), likeness);
        return new DocumentScore(gold, programmes, pairs, found, likeness);
    }

    List<Judgement> judgements() {
        var judge = new Judge(gold);
        for (var j = 0; j < programmes.size(); j++) {
            var pair = Optional.ofNullable(pairs.get(j)).map(gold.programmes()::get);
            if (pair.map(Expected::isRequired).orElse(true)) {
                programme(judge, pair.isEmpty() ? Verdict.WRONG : Verdict.HIT,
                        pair.map(Expected::value).orElse(unknown(programmes.get(j))), programmes.get(j));
            }
        }
        missed().forEach(programme -> programme(judge, Verdict.MISSED, programme, FoundFacts.NONE));
        judge.add(Kind.ENVELOPE, "", Comparison.of(gold.envelopes(), found.envelopes(), Gold.Sum::isSameMoney));
        judge.add(Kind.MILESTONE, "",
                Comparison.of(gold.milestones(), found.milestones(), ProgrammeScore::isSameDate));
        return judge.judgements();
    }

    /// The ids by the keys of the programmes, absent where a programme was not found.
    Map<String, Optional<String>> ids() {
        var ids = new TreeMap<String, Optional<String>>();
        pairs.forEach((j, i) -> {
            var programme = gold.programmes().get(i);
            if (programme.isRequired()) {
                ids.put(programme.value().key(), Optional.of(programmes.get(j).programmeId()));
            }
        });
        missed().forEach(programme -> ids.putIfAbsent(programme.key(), Optional.empty()));
        return ids;
    }

    private List<Gold.Programme> missed() {
        return IntStream.range(0, gold.programmes().size()).filter(i -> !pairs.containsValue(i))
                .mapToObj(gold.programmes()::get).filter(Expected::isRequired).map(Expected::value).toList();
    }

    private static Gold.Programme unknown(FoundFacts facts) {
        return Gold.Programme.unknown(facts.programmeNames().iterator().next());
    }

    private void programme(Judge judge, Verdict verdict, Gold.Programme programme, FoundFacts facts) {
        judge.add(Kind.PROGRAMME, verdict, "", verdict == Verdict.WRONG ? facts.programmeNames() : programme.name(),
                facts.naming());
        new ProgrammeScore(programme, facts, likeness, judge).score();
    }
}
