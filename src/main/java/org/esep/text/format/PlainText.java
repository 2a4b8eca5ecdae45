package org.esep.text.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;
import org.esep.settings.DocumentLimits;

/// Reads plain text: paragraphs parted by blank lines, lines that an editor broke made whole, bullets and numbers as
/// items of lists, short lines that stand alone or above others as headings.
public final class PlainText {

    private static final Pattern MARKED = Pattern.compile("^(#{1,6}) +(\\S.*?)#*$");

    private static final int MOST_ON_TOP = 12;

    private final List<Part> parts = new ArrayList<>();

    private PlainText() {}

    /// The parts of a text in any usual encoding.
    public static Draft read(byte[] bytes, DocumentLimits limits) throws IOException {
        var text = Charsets.decode(bytes);
        if (text.length() > limits.characters()) {
            throw RefusedException.tooLarge(text.length() + " characters");
        }
        return Draft.of(parts(text));
    }

    static List<Part> parts(String text) {
        var lines = text.lines().map(String::stripTrailing).toList();
        var wrapping = Wrapping.of(lines);
        var plain = new PlainText();
        paragraphs(lines).forEach(paragraph -> plain.add(wrapping.unwrapped(paragraph)));
        plain.closeWithText();
        return Headings.ranked(plain.parts);
    }

    /// Below a heading stands something; short lines at the end of a document are links or what to read next.
    private void closeWithText() {
        if (parts.stream().allMatch(Part.Heading.class::isInstance)) {
            return;
        }
        for (var at = parts.size() - 1; parts.get(at) instanceof Part.Heading(var text, _); at--) {
            parts.set(at, new Part.Paragraph(text));
        }
    }

    private static List<List<String>> paragraphs(List<String> lines) {
        var paragraphs = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private void add(List<String> paragraph) {
        var at = 0;
        while (at < paragraph.size()) {
            var table = TextTables.at(paragraph.subList(at, paragraph.size()));
            if (table.isPresent()) {
                parts.add(table.get().grid());
                at += table.get().lines();
            } else {
                parts.add(part(paragraph, at));
                at++;
            }
        }
    }

    private Part part(List<String> paragraph, int at) {
        var line = paragraph.get(at).strip();
        var marked = MARKED.matcher(line);
        if (marked.matches()) {
            return new Part.Heading(marked.group(2).strip(), marked.group(1).length());
        }
        if (isOnTop(paragraph) || (at == 0 && isHeading(paragraph))) {
            return new Part.Heading(line, 2);
        }
        return Bullets.behind(line).or(() -> Bullets.behindDash(line).filter(_ -> isListed(paragraph, at)))
                .<Part>map(Part.Item::new).orElseGet(() -> new Part.Paragraph(line));
    }

    private boolean isHeading(List<String> paragraph) {
        var line = paragraph.getFirst().strip();
        if (Bullets.begins(line) || (paragraph.size() > 1 && Wrapping.isCard(line, paragraph.get(1)))) {
            return false;
        }
        return paragraph.size() == 1
                ? Headings.isHeading(line) || (parts.isEmpty() && Headings.isFirstHeading(line))
                : Headings.isHeading(line) && isBody(line, paragraph.get(1));
    }

    /// A document may begin with several short lines that are headings all of them.
    private boolean isOnTop(List<String> paragraph) {
        return paragraph.size() > 1 && paragraph.size() <= MOST_ON_TOP
                && parts.stream().allMatch(Part.Heading.class::isInstance)
                && paragraph.stream().map(String::strip).allMatch(Headings::isFirstHeading);
    }

    /// Below a heading stand items or the lines of a text.
    private static boolean isBody(String heading, String line) {
        return Bullets.begins(line) || line.length() > 2 * heading.length() || line.stripTrailing().endsWith(".");
    }

    /// A line with a dash is an item beside another one or below a colon, else somebody speaks.
    private boolean isListed(List<String> paragraph, int at) {
        var next = at + 1 < paragraph.size() && Bullets.begins(paragraph.get(at + 1));
        var before = at > 0 && Bullets.begins(paragraph.get(at - 1));
        return next || before || (!parts.isEmpty() && isAnnounced(parts.getLast()));
    }

    private static boolean isAnnounced(Part before) {
        return switch (before) {
            case Part.Item _,Part.Heading _ -> true;
            case Part.Paragraph(var text) -> text.endsWith(":");
            case Part.Grid _ -> false;
        };
    }
}
