package org.esep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.esep.fact.Span;

/// A pattern that never goes beyond a line, with parts of it that are in whatever it finds. A line that lacks one of these
/// signs is passed over: they are found much faster than the whole, the first one fastest, and most lines lack it.
record Sought(List<Pattern> signs, Pattern pattern) {

    Sought {
        signs = List.copyOf(signs);
    }

    Stream<MatchResult> in(String text) {
        var found = new ArrayList<MatchResult>();
        var first = signs.getFirst().matcher(text);
        for (var from = 0; from < text.length() && first.find(from);) {
            var line = Redaction.near(new Span(first.start(), first.start()), text, text.length(), text.length());
            if (signs.stream().skip(1).allMatch(sign -> in(line, sign, text).findAny().isPresent())) {
                in(line, pattern, text).forEach(found::add);
            }
            from = line.end() + 1;
        }
        return found.stream();
    }

    private static Stream<MatchResult> in(Span line, Pattern pattern, String text) {
        return pattern.matcher(text).region(line.start(), line.end()).useTransparentBounds(true)
                .useAnchoringBounds(false).results();
    }
}
