package org.esep.text.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;
import org.esep.settings.DocumentLimits;

/// Reads Word documents: headings by style, items of lists, tables with their heading rows; without headers, footers,
/// struck-out text and field codes.
public final class DocxText {

    private static final Pattern DOCUMENT = Pattern.compile("word/document\\d*\\.xml");
    private static final String STYLES = "word/styles.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Set<String> CONTAINERS = Set.of("w:body", "w:sdt", "w:sdtContent", "w:customXml", "w:ins",
            "w:smartTag", "w:moveTo");
    private static final Set<String> UNSAID = Set.of("w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:instrText",
            "mc:Fallback", "w:footnoteReference");
    private static final int DEEPEST = 200;

    private final DocxStyles styles;
    private final List<Part> parts = new ArrayList<>();

    private DocxText(DocxStyles styles) {
        this.styles = styles;
    }

    /// Whether a zip file holds a Word document.
    public static boolean isDocx(byte[] zip, DocumentLimits limits) throws IOException {
        return !Unpacked.entries(zip, limits, DOCUMENT.asMatchPredicate()).isEmpty();
    }

    /// The parts of a document and the title in its properties.
    public static Draft read(byte[] zip, DocumentLimits limits) throws IOException {
        var entries = Unpacked.entries(zip, limits, name -> DOCUMENT.matcher(name).matches() || name.equals(STYLES)
                || name.equals(PROPERTIES));
        var document = entries.keySet().stream().filter(DOCUMENT.asMatchPredicate()).findFirst()
                .orElseThrow(() -> new IOException("holds no Word document"));
        var reader = new DocxText(new DocxStyles(xml(entries, STYLES)));
        xml(entries, document).getElementsByTag("w:body").forEach(body -> reader.children(body, 0));
        var title = Optional.ofNullable(xml(entries, PROPERTIES).getElementsByTag("dc:title").first())
                .map(Element::text).filter(text -> !text.isBlank());
        return new Draft(reader.ranked(), title, Optional.empty(), Optional.empty());
    }

    private static Element xml(Map<String, byte[]> entries, String name) throws IOException {
        var bytes = entries.getOrDefault(name, new byte[0]);
        Tags.check(bytes);
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser().setMaxDepth(2 * DEEPEST));
    }

    private List<Part> ranked() {
        var titled = parts.stream().anyMatch(part -> part instanceof Part.Heading heading && heading.level() == 1);
        return titled ? parts : Headings.ranked(parts);
    }

    private void children(Element container, int depth) {
        if (depth < DEEPEST) {
            container.children().forEach(child -> add(child, depth + 1));
        }
    }

    private void add(Element element, int depth) {
        var name = element.tagName();
        if (name.equals("w:p")) {
            Arrays.stream(text(element).split("\n")).map(String::strip).filter(line -> !line.isEmpty())
                    .forEach(line -> parts.add(part(element, line)));
        } else if (name.equals("w:tbl")) {
            table(element, depth);
        } else if (CONTAINERS.contains(name)) {
            children(element, depth);
        }
    }

    private void table(Element table, int depth) {
        if (DocxTables.isFrame(table)) {
            DocxTables.ownCells(table).forEach(cell -> children(cell, depth));
        } else {
            parts.add(new DocxTables(styles).of(table));
        }
    }

    private Part part(Element paragraph, String line) {
        var level = styles.heading(paragraph);
        if (level.isPresent()) {
            return new Part.Heading(line, level.getAsInt());
        }
        var item = Bullets.behind(line);
        if (styles.isItem(paragraph) || item.isPresent()) {
            return new Part.Item(item.orElse(line));
        }
        return styles.isBold(paragraph) && Headings.isHeading(line)
                ? new Part.Heading(line, 2)
                : new Part.Paragraph(line);
    }

    /// The text of a paragraph; line breaks stay.
    static String text(Element paragraph) {
        var text = new StringBuilder();
        paragraph.children().forEach(child -> write(child, text, 0));
        return text.toString();
    }

    private static void write(Element element, StringBuilder text, int depth) {
        if (UNSAID.contains(element.tagName()) || depth > DEEPEST) {
            return;
        }
        switch (element.tagName()) {
            case "w:t" -> text.append(element.wholeText());
            case "w:tab" -> text.append(' ');
            case "w:br", "w:cr", "w:p" -> text.append('\n');
            case "w:noBreakHyphen" -> text.append('-');
            default -> {
                // Whatever else holds text holds it in elements of its own.
            }
        }
        element.children().forEach(child -> write(child, text, depth + 1));
    }
}
