package org.esep.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.esep.settings.ConfigurationException;

/// Compares the facts of a run with a gold standard, document by document. Programmes and organisations are paired by
/// their names; a fact of a programme that the gold standard lacks is wrong, one that was not found is missed.
public final class Evaluation {

    private Evaluation() {}

    /// Evaluates a file of facts (`facts.jsonl`) against the gold files in any depth below a folder.
    public static Scores of(Path facts, Path goldFolder) throws IOException {
        var gold = GoldReader.read(goldFolder);
        var files = gold.stream().map(Gold::file).collect(Collectors.toSet());
        return scores(gold, byFile(facts, files));
    }

    private static Scores scores(List<Gold> gold, Map<String, List<FactLine>> facts) {
        var likeness = Likeness.learnt(gold.stream().flatMap(Gold::names).collect(Collectors.toSet()));
        var tallies = new TreeMap<String, SortedMap<Kind, Score>>();
        for (var document : gold) {
            var found = new FoundFacts(facts.getOrDefault(document.file(), List.of()));
            var scores = new DocumentScore(document, found, likeness).scores();
            tallies.merge(document.language(), scores, Evaluation::sum);
            tallies.merge(Scores.ALL, scores, Evaluation::sum);
        }
        return new Scores(gold.size(), tallies);
    }

    private static SortedMap<Kind, Score> sum(SortedMap<Kind, Score> some, SortedMap<Kind, Score> others) {
        var tally = new Tally();
        tally.add(some);
        tally.add(others);
        return tally.scores();
    }

    private static Map<String, List<FactLine>> byFile(Path facts, Set<String> files) throws IOException {
        try (var lines = Files.lines(facts)) {
            return lines.filter(line -> !line.isBlank()).map(line -> FactLine.of(JsonMapper.shared().readTree(line)))
                    .filter(fact -> files.contains(fact.file())).collect(Collectors.groupingBy(FactLine::file));
        } catch (JacksonException e) {
            throw new ConfigurationException(facts.toString(), "is no file of facts: " + e.getOriginalMessage());
        }
    }
}
