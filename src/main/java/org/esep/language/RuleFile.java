package org.esep.language;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.esep.settings.ConfigurationException;
import org.esep.settings.Place;
import org.esep.settings.Placed;
import org.esep.settings.Yaml;

/// One file of rules as it is written, checked entry by entry.
record RuleFile(List<Entry> entries) {

    private static final int PERCENT = 100;
    private static final String EXAMPLE = ", e.g. examples: [{text: \"The budget is EUR 2 million.\", finds: [EUR 2000000]}]";

    /// A rule as it is written.
    record Entry(@Nullable String id, @Nullable List<String> patterns, @Nullable Outcome gives, double confidence,
            @Nullable Integer rank,
            @Nullable List<Rule.Example> examples, @Nullable List<String> counterExamples) {}

    static List<Rule> read(String file, String text, UnaryOperator<String> fold) {
        return Yaml.placed(file, text, Entry.class).stream().map(entry -> rule(entry, fold)).toList();
    }

    private static Rule rule(Placed<Entry> placed, UnaryOperator<String> fold) {
        var entry = placed.value();
        var place = placed.place();
        var id = told(place, "a rule has no id, e.g. id: en-budget", entry.id());
        var rule = "rule " + id;
        var examples = Objects.requireNonNullElse(entry.examples(), List.<Rule.Example>of());
        if (examples.isEmpty()) {
            throw new ConfigurationException(place, rule + " has no example" + EXAMPLE);
        }
        if (!(entry.confidence() > 0 && entry.confidence() <= 1)) {
            throw new ConfigurationException(place,
                    rule + " has no confidence above 0 and up to 1, e.g. confidence: 0.8");
        }
        var patterns = told(place, rule + " has no patterns, e.g. patterns: [\"budget ..3 {money}\"]", entry.patterns())
                .stream().map(pattern -> pattern(place, rule, pattern, fold)).toList();
        var gives = told(place, rule + " gives nothing, e.g. gives: BUDGET", entry.gives());
        return new Rule(id, place, patterns, gives, entry.confidence(),
                Objects.requireNonNullElse(entry.rank(), (int) Math.round(entry.confidence() * PERCENT)), examples,
                Objects.requireNonNullElse(entry.counterExamples(), List.of()));
    }

    private static <T> T told(Place place, String reason, @Nullable T value) {
        if (value == null) {
            throw new ConfigurationException(place, reason);
        }
        return value;
    }

    private static Pattern pattern(Place place, String rule, String written, UnaryOperator<String> fold) {
        try {
            return Pattern.parse(written, fold);
        } catch (IllegalArgumentException _) {
            throw new ConfigurationException(place,
                    rule + ": pattern \"" + written + "\" names no known mention, e.g. {money}");
        }
    }
}
