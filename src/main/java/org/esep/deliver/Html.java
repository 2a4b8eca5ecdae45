package org.esep.deliver;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A mail's text as HTML that every mail program shows: no script, no picture, nothing from elsewhere. Whatever stands
/// in a text stands escaped.
final class Html {

    private static final String CELL = "style=\"text-align: left; padding: 0.2em 1em 0.2em 0; font-weight: normal\"";

    private Html() {}

    static String of(String language, String title, List<Passage> passages) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: sans-serif; line-height: 1.4; color: #1a1a1a; max-width: 42em">
                %s
                </body>
                </html>
                """.formatted(language, escaped(title), joined(passages, Html::told, "\n"));
    }

    private static String told(Passage passage) {
        return switch (passage) {
            case Passage.Heading(var text) -> "<h2 style=\"font-size: 1.1em\">" + escaped(text) + "</h2>";
            case Passage.Paragraph(var text) -> "<p>" + escaped(text) + "</p>";
            case Passage.Items(var lines) -> "<ul>" + joined(lines, line -> "<li>" + escaped(line) + "</li>", "")
                    + "</ul>";
            case Passage.Figures(var figures) -> "<table>" + joined(figures, Html::row, "") + "</table>";
            case Passage.Links(var links) -> "<ul>" + joined(links, Html::item, "") + "</ul>";
        };
    }

    private static String row(Passage.Figure figure) {
        return "<tr><th scope=\"row\" " + CELL + ">" + escaped(figure.name()) + "</th><td><strong>"
                + escaped(figure.value()) + "</strong></td></tr>";
    }

    private static String item(Passage.Link link) {
        return "<li><a href=\"" + escaped(link.address().toASCIIString()) + "\">" + escaped(link.text()) + "</a></li>";
    }

    private static <T> String joined(List<T> parts, Function<T, String> told, String between) {
        return parts.stream().map(told).collect(Collectors.joining(between));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
