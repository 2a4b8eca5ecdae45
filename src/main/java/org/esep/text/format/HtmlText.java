package org.esep.text.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;
import org.esep.settings.DocumentLimits;

/// Reads HTML: headings, paragraphs, lists and tables of the page itself, without what stands around it.
public final class HtmlText {

    /// Stands for a line break until the text is parted.
    static final String BREAK = "\u2028";

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final String DATES = "meta[property=article:published_time], meta[itemprop=datePublished], "
            + "meta[name~=(?i)^(date|dc\\.date|dcterms\\.(date|created|issued)|pubdate|publish-date)$]";
    private static final Pattern SENTENCE = Pattern
            .compile("[\u201C\u00AB\u201E\"].*|.*(?:[.!?:,;\u201D\u00BB)]|\\d{4}.*)");
    private static final int TITLE_WORDS = 4;
    private static final int DEEPEST = 200;
    private static final int DEEPEST_PAGE = 500;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder loose = new StringBuilder();

    private HtmlText() {}

    /// The parts of a page, its title and the day on which it says it was published.
    public static Draft read(byte[] bytes, DocumentLimits limits) throws IOException {
        Tags.check(bytes);
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST_PAGE);
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), Charsets.ofPage(bytes).name(), "", parser);
        if (length(page) > limits.characters()) {
            throw RefusedException.tooLarge(length(page) + " characters");
        }
        return read(page, Optional.of(DEEPEST_PAGE + " nested tags").filter(_ -> depth(page) >= DEEPEST_PAGE));
    }

    /// What lies deeper is read as if it lay there.
    private static int depth(Document page) {
        var deepest = new AtomicInteger();
        page.traverse((_, depth) -> deepest.accumulateAndGet(depth, Math::max));
        return deepest.get();
    }

    private static long length(Document page) {
        return page.nodeStream(TextNode.class).mapToLong(text -> text.getWholeText().length()).sum();
    }

    private static Draft read(Document page, Optional<String> limit) {
        var published = page.select(DATES).stream().map(meta -> meta.attr("content"))
                .filter(date -> DAY.matcher(date).matches()).findFirst().map(date -> date.substring(0, 10));
        var title = Optional.of(page.title().strip()).filter(name -> !name.isEmpty());
        Widgets.removeFrom(page);
        page.select("em, i, cite").stream().filter(HtmlText::isTitle)
                .forEach(name -> name.prependText("\u201C").appendText("\u201D"));
        page.select("br").forEach(line -> line.replaceWith(new TextNode(BREAK)));
        return new Draft(parts(page.body()), title, published, limit);
    }

    /// Italics set off the title of something: several words, the first with a capital, that do not run on as a sentence.
    private static boolean isTitle(Element element) {
        var text = text(element);
        return text.split(" ", -1).length >= TITLE_WORDS && Character.isUpperCase(text.codePointAt(0))
                && !SENTENCE.matcher(text).matches() && element.selectFirst("p, em em") == null;
    }

    static List<Part> parts(Element body) {
        var reader = new HtmlText();
        reader.children(body, 0);
        reader.closeLoose();
        return List.copyOf(reader.parts);
    }

    private void children(Element parent, int depth) {
        parent.childNodes().forEach(child -> child(child, depth));
    }

    private void child(Node child, int depth) {
        if (child instanceof TextNode text) {
            loose.append(text.getWholeText());
        } else if (child instanceof Element element && depth >= DEEPEST) {
            loose.append(' ').append(element.wholeText());
        } else if (child instanceof Element element) {
            element(element, depth + 1);
        }
    }

    private void element(Element element, int depth) {
        if (!element.isBlock() || element.is("del, ins, button")) {
            children(element, depth);
            return;
        }
        closeLoose();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "li" -> item(element, depth);
            case "table" -> table(element, depth);
            case "dl" -> parts.add(HtmlTables.ofTerms(element));
            default -> children(element, depth);
        }
        closeLoose();
    }

    private void heading(Element element) {
        parts.add(new Part.Heading(text(element), element.normalName().charAt(1) - '0'));
    }

    private void item(Element element, int depth) {
        var from = parts.size();
        children(element, depth);
        closeLoose();
        if (parts.size() > from && parts.get(from) instanceof Part.Paragraph(var text)) {
            parts.set(from, new Part.Item(text));
        }
    }

    private void table(Element element, int depth) {
        if (HtmlTables.isLayout(element)) {
            children(element, depth);
        } else {
            HtmlTables.of(element).ifPresent(parts::add);
        }
    }

    private void closeLoose() {
        for (var line : loose.toString().split(BREAK, -1)) {
            var text = SPACES.matcher(line).replaceAll(" ").strip();
            if (!text.isEmpty()) {
                parts.add(new Part.Paragraph(text));
            }
        }
        loose.setLength(0);
    }

    /// The text of an element on one line.
    static String text(Element element) {
        return SPACES.matcher(element.wholeText().replace(BREAK, " ")).replaceAll(" ").strip();
    }
}
