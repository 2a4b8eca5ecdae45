package org.esep.job;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Match;
import org.esep.fact.Suggestion;

/// Lines of text that tell why documents mean one programme, and which other one may be the same.
record IdentityLines(SortedMap<String, List<Match>> matches, List<Suggestion> suggestions) {

    IdentityLines {
        suggestions = List.copyOf(suggestions);
    }

    Stream<String> of(String programme) {
        var joined = matches.getOrDefault(programme, List.of()).stream().map(match -> "  one: " + told(match));
        var alike = suggestions.stream()
                .filter(suggestion -> suggestion.activity().equals(programme) || suggestion.other().equals(programme))
                .map(suggestion -> "  perhaps one with "
                        + (suggestion.activity().equals(programme) ? suggestion.other() : suggestion.activity()) + ": "
                        + told(suggestion.match()));
        return Stream.concat(joined, alike);
    }

    private static String told(Match match) {
        return told(match.one()) + " and " + told(match.other()) + " (" + match.features().stream()
                .map(feature -> feature.kind().code() + String.format(Locale.ROOT, " %+.2f", feature.weight()))
                .collect(Collectors.joining(", ")) + ")";
    }

    private static String told(Match.Mention mention) {
        return "\"" + mention.name() + "\" in " + mention.document();
    }
}
