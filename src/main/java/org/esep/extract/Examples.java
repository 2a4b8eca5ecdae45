package org.esep.extract;

import java.util.ArrayList;
import java.util.List;

import org.esep.fact.Span;
import org.esep.language.LanguagePack;
import org.esep.language.Rule;

/// Tries every rule on its own examples.
public final class Examples {

    private final Extractor extractor;

    public Examples(Extractor extractor) {
        this.extractor = extractor;
    }

    /// What a rule's examples show: how many examples and counter-examples hold, and what the others find, a line each.
    public record Trial(Rule rule, int examples, int counterExamples, List<String> failures) {

        public Trial {
            failures = List.copyOf(failures);
        }
    }

    /// The trials of all rules of a language.
    public List<Trial> trials(LanguagePack pack) {
        return pack.rules().all().stream().map(rule -> trial(pack, rule)).toList();
    }

    Trial trial(LanguagePack pack, Rule rule) {
        var wrong = wrongExamples(pack, rule);
        var wrongCounters = wrongCounterExamples(pack, rule);
        var failures = new ArrayList<>(wrong);
        failures.addAll(wrongCounters);
        return new Trial(rule, rule.examples().size() - wrong.size(),
                rule.counterExamples().size() - wrongCounters.size(), failures);
    }

    private List<String> wrongExamples(LanguagePack pack, Rule rule) {
        var failures = new ArrayList<String>();
        for (var example : rule.examples()) {
            var found = found(pack, rule, example.text());
            if (!found.equals(example.finds())) {
                failures.add("rule " + rule.id() + " finds " + found + " and not " + example.finds() + " in: "
                        + example.text());
            }
        }
        return failures;
    }

    private List<String> wrongCounterExamples(LanguagePack pack, Rule rule) {
        var failures = new ArrayList<String>();
        for (var text : rule.counterExamples()) {
            var found = found(pack, rule, text);
            if (!found.isEmpty()) {
                failures.add("rule " + rule.id() + " finds " + found + " and should find nothing in: " + text);
            }
        }
        return failures;
    }

    private List<String> found(LanguagePack pack, Rule rule, String text) {
        var line = Line.of(text, new Span(0, text.length()), pack, 0, Line.Kind.SENTENCE);
        var reading = extractor.reader("").read(Figures.of(line),
                java.util.Optional.empty());
        return Findings.of(rule, reading).stream().flatMap(finding -> finding.made().stream()).map(Mention::told)
                .distinct().toList();
    }
}
