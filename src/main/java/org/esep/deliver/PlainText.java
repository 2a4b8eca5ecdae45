package org.esep.deliver;

import java.util.List;
import java.util.stream.Collectors;

/// A mail's text for those who read no HTML.
final class PlainText {

    private PlainText() {}

    static String of(List<Passage> passages) {
        return passages.stream().map(PlainText::told).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String told(Passage passage) {
        return switch (passage) {
            case Passage.Heading(var text) -> text + "\n" + "-".repeat(text.length());
            case Passage.Paragraph(var text) -> text;
            case Passage.Items(var lines) -> lines.stream().map(line -> "- " + line).collect(lines());
            case Passage.Figures(var figures) -> figures.stream()
                    .map(figure -> figure.name() + ": " + figure.value()).collect(lines());
            case Passage.Links(var links) -> links.stream().map(link -> link.text() + "\n" + link.address())
                    .collect(lines());
        };
    }

    private static java.util.stream.Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }
}
