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
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;

/// Compares the facts of a run with a gold standard, document by document. Programmes and organisations are paired by
/// their names; a fact of a programme that the gold standard lacks is wrong, one that was not found is missed.
public final class Evaluation {

    private final List<DocumentScore> documents;
    private final List<Judgement> judgements;

    private Evaluation(List<DocumentScore> documents) {
        this.documents = List.copyOf(documents);
        this.judgements = documents.stream().flatMap(document -> document.judgements().stream()).toList();
    }

    /// Evaluates a file of facts (`facts.jsonl`) against the gold files in any depth below a folder; the configuration
    /// tells which words of names say little.
    public static Evaluation of(Path facts, Path goldFolder, ConfigFolder config) throws IOException {
        var gold = GoldReader.read(goldFolder);
        var found = byFile(facts, gold.stream().map(Gold::file).collect(Collectors.toSet()));
        var likeness = new Likeness(NameWords.load(config));
        return new Evaluation(gold.stream().map(document -> DocumentScore.of(document,
                new FoundFacts(found.getOrDefault(document.file(), List.of())), likeness)).toList());
    }

    public Scores scores() {
        var scores = new TreeMap<String, SortedMap<Kind, Score>>();
        languages().forEach(language -> scores.put(language, new TreeMap<>()));
        for (var judgement : judgements) {
            Stream.of(judgement.document().language(), Scores.ALL).forEach(language -> scores
                    .computeIfAbsent(language, _ -> new TreeMap<>())
                    .merge(judgement.kind(), judgement.score(), Score::plus));
        }
        return new Scores(documents.size(), scores);
    }

    public Identity identity() {
        return Identity.of(documents.stream().map(DocumentScore::ids).toList());
    }

    public Reliability reliability() {
        return Reliability.of(judgements);
    }

    /// What was missed and what is wrong of a kind, a line each.
    public List<String> notes(Kind kind) {
        return judgements.stream().filter(judgement -> judgement.kind() == kind)
                .filter(judgement -> judgement.verdict() != Judgement.Verdict.HIT).map(Judgement::note).toList();
    }

    private Stream<String> languages() {
        return documents.stream().map(document -> document.gold().language());
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
