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

    /// What does not hold, a line each; nothing where every rule does what its examples say.
    public List<String> failures() {
        var failures = new ArrayList<String>();
        for (var pack : extractor.packs().packs()) {
            pack.rules().forEach(rule -> failures.addAll(failures(pack, rule)));
        }
        return List.copyOf(failures);
    }

    /// What does not hold of one rule.
    List<String> failures(LanguagePack pack, Rule rule) {
        var failures = new ArrayList<String>();
        for (var example : rule.examples()) {
            var found = found(pack, rule, example.text());
            if (!found.equals(example.finds())) {
                failures.add(pack.iso() + ": rule " + rule.id() + " finds " + found + " and not " + example.finds()
                        + " in: " + example.text());
            }
        }
        for (var text : rule.counterExamples()) {
            var found = found(pack, rule, text);
            if (!found.isEmpty()) {
                failures.add(pack.iso() + ": rule " + rule.id() + " finds " + found + " and should find nothing in: "
                        + text);
            }
        }
        return failures;
    }

    private List<String> found(LanguagePack pack, Rule rule, String text) {
        var line = Line.of(text, new Span(0, text.length()), pack, 0, Line.Kind.SENTENCE);
        var reading = extractor.reader("").read(line, java.util.Optional.empty());
        return Findings.of(rule, reading).stream().flatMap(finding -> finding.made().stream()).map(Mention::told)
                .distinct().toList();
    }
}
