package org.esep.language;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.esep.settings.ConfigurationException;
import org.esep.settings.Yaml;

/// One file of rules as it is written, checked entry by entry.
record RuleFile(List<Entry> entries) {

    private static final int PERCENT = 100;

    /// A rule as it is written.
    record Entry(String id, List<String> patterns, Outcome gives, double confidence,
            @Nullable Integer rank, @Nullable List<Rule.Example> examples, @Nullable List<String> counterExamples) {}

    static List<Rule> read(String file, String text, UnaryOperator<String> fold) {
        return Yaml.list(file, text, Entry.class).stream().map(entry -> rule(file, entry, fold)).toList();
    }

    private static Rule rule(String file, Entry entry, UnaryOperator<String> fold) {
        var examples = Objects.requireNonNullElse(entry.examples(), List.<Rule.Example>of());
        if (examples.isEmpty()) {
            throw new ConfigurationException(file, "rule " + entry.id()
                    + " has no example, e.g. examples: [{text: \"The budget is EUR 2 million.\", finds: [EUR 2000000]}]");
        }
        var patterns = entry.patterns().stream().map(pattern -> Pattern.parse(pattern, fold)).toList();
        return new Rule(entry.id(), patterns, entry.gives(), entry.confidence(),
                Objects.requireNonNullElse(entry.rank(), (int) Math.round(entry.confidence() * PERCENT)), examples,
                Objects.requireNonNullElse(entry.counterExamples(), List.of()));
    }
}
