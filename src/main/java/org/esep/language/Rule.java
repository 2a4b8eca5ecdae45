package org.esep.language;

import java.util.List;

import org.esep.settings.Place;

/// A rule of extraction and the place where it is written: its patterns, what it makes of what they find, how far to
/// trust it (above 0, up to 1), `rank` (of two
/// rules that want one mention the higher one has it), and examples in which it must find something or must not.
public record Rule(String id, Place place, List<Pattern> patterns, Outcome gives, double confidence, int rank,
        List<Example> examples,
        List<String> counterExamples) {

    public Rule {
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /// A sentence and what the rule takes from it, as text: `EUR 2000000`, `2024-01/2026`, an organisation's name.
    public record Example(String text, List<String> finds) {

        public Example {
            finds = List.copyOf(finds);
        }
    }
}
