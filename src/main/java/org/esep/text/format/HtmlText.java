package org.esep.text.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;
import org.esep.iati.PartialDate;

/// Reads HTML: headings, paragraphs, lists and tables of the page itself, without what stands around it.
public final class HtmlText {

    private static final String AROUND = "script, style, noscript, template, nav, footer, aside, form, select, button, "
            + "iframe, svg, [role=navigation], [role=banner], [role=contentinfo], [hidden], body > header ul";
    private static final Pattern WIDGET = Pattern.compile(
            "(?i)^(?:nav|menu|breadcrumbs?|langs?|share|social|related|filters?|cookies?|sidebar|footer|foot|top|pager|tags?|comments?)(?:[-_].*)?$");
    private static final Pattern LINE = Pattern.compile("\u2028");
    private static final int DEEPEST = 200;
    private static final int TITLE_WORDS = 4;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder loose = new StringBuilder();

    private HtmlText() {}

    public static Draft read(InputStream in) throws IOException {
        return read(Jsoup.parse(in, null, ""));
    }

    /// The parts of a page that is parsed already.
    static Draft read(Document page) {
        page.select(AROUND).remove();
        page.select("[class], [id]").stream().filter(HtmlText::isWidget).forEach(Node::remove);
        page.select("em, i, cite").stream().filter(HtmlText::isTitle)
                .forEach(title -> title.prependText("\u201C").appendText("\u201D"));
        page.select("br").forEach(line -> line.replaceWith(new TextNode("\u2028")));
        var reader = new HtmlText();
        reader.children(page.body(), 0);
        reader.closeLoose();
        return new Draft(reader.parts, Optional.of(page.title().strip()).filter(title -> !title.isEmpty()),
                published(page));
    }

    /// Italics set off the title of something: several words, the first with a capital, that do not run on as a sentence.
    private static boolean isTitle(Element element) {
        var text = text(element);
        return text.split(" ", -1).length >= TITLE_WORDS && Character.isUpperCase(text.codePointAt(0))
                && !text.matches(".*[.!?:,;\u201D\u00BB)]") && !text.matches("[\u201C\u00AB\u201E\"].*")
                && element.selectFirst("p, em em") == null
                && !text.matches(".*\\d{1,2}.*\\d{4}.*");
    }

    private static boolean isWidget(Element element) {
        return !element.is("body, main, article, table")
                && (element.classNames().stream().anyMatch(name -> WIDGET.matcher(name).matches())
                        || WIDGET.matcher(element.id()).matches());
    }

    private static Optional<PartialDate> published(Document page) {
        return page.select("meta[property=article:published_time], meta[name=date], meta[name=dcterms.date]").stream()
                .map(meta -> meta.attr("content")).filter(date -> date.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(date -> PartialDate.parse(date.substring(0, 10))).findFirst();
    }

    private void children(Element parent, int depth) {
        for (var child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                loose.append(text.getWholeText());
            } else if (child instanceof Element element && depth < DEEPEST) {
                element(element, depth);
            }
        }
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                closeLoose();
                heading(element);
            }
            case "li" -> item(element, depth);
            case "table" -> {
                closeLoose();
                HtmlTables.of(element).ifPresent(parts::add);
            }
            case "dl" -> {
                closeLoose();
                parts.add(HtmlTables.ofTerms(element));
            }
            case "a", "b", "i", "em", "strong", "span", "u", "small", "sup", "sub", "mark", "abbr", "time", "q", "cite",
                    "code" ->
                children(element, depth + 1);
            default -> {
                closeLoose();
                children(element, depth + 1);
                closeLoose();
            }
        }
    }

    private void heading(Element element) {
        var text = text(element);
        if (!text.isEmpty()) {
            parts.add(new Part.Heading(text, element.normalName().charAt(1) - '0'));
        }
    }

    private void item(Element element, int depth) {
        closeLoose();
        var text = text(element);
        if (element.select("ul, ol, table, p").isEmpty() && !text.isEmpty()) {
            parts.add(new Part.Item(text));
        } else {
            children(element, depth + 1);
            closeLoose();
        }
    }

    private void closeLoose() {
        LINE.splitAsStream(loose).map(line -> line.replaceAll("[ \\t\\r\\n\\f]+", " ").strip())
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit)).map(Bullets::part)
                .forEach(parts::add);
        loose.setLength(0);
    }

    /// The text of an element on one line.
    static String text(Element element) {
        return element.wholeText().replaceAll("[ \\t\\r\\n\\f\\u2028]+", " ").strip();
    }
}
