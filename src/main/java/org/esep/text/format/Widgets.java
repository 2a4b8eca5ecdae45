package org.esep.text.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes out of a page what stands around its own text: menus, the way to the page, footers, what to share or read next.
/// The names by which pages mark such things are data, `widgets.txt`.
final class Widgets {

    private static final String NEVER_TEXT = "script, style, noscript, template, nav, footer, aside:not(:has(dl, table)), form, select, option, "
            + "button, input, textarea, iframe, object, svg, math, canvas, audio, video, dialog, [role=navigation], "
            + "[role=banner], [role=contentinfo], [role=search], [role=complementary], [role=dialog], [hidden], "
            + "[aria-hidden=true], [style~=(?i)display\\s*:\\s*none], header ul, header ol";
    private static final String NEVER_WIDGET = "html, body, main, article, h1, table, thead, tbody, tr, td, th";
    private static final Pattern PARTS = Pattern.compile("[-_]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Set<String> NAMES = names();
    /// Links of a menu are short.
    private static final int MENU_LINK = 20;
    private static final int MENU = 3;

    private Widgets() {}

    /// A page of which it would leave less than a third keeps what its names condemn.
    static void removeFrom(Element page) {
        page.select(NEVER_TEXT).remove();
        var all = page.text().length();
        page.select("[class], [id]").stream()
                .filter(element -> isWidget(element) && element.text().length() * 3 <= all && !holdsText(element))
                .forEach(Node::remove);
        page.select("a[href]").stream().map(link -> link.closest("ul, ol, p, div")).filter(Objects::nonNull).distinct()
                .filter(Widgets::isMenu).forEach(Node::remove);
    }

    private static boolean isWidget(Element element) {
        return Stream.concat(element.classNames().stream(), Stream.of(element.id())).anyMatch(Widgets::isWidgetName);
    }

    private static boolean isWidgetName(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT)) || Arrays.stream(PARTS.split(name))
                .anyMatch(part -> NAMES.contains(part.toLowerCase(Locale.ROOT) + "*"));
    }

    private static boolean holdsText(Element element) {
        return element.is(NEVER_WIDGET) || element.selectFirst("h1, main, article") != null;
    }

    /// Nothing but short links.
    private static boolean isMenu(Element element) {
        var links = element.select("a[href]");
        var linked = links.stream().mapToInt(link -> link.text().length()).sum();
        var letters = element.text().replaceAll("[^\\p{L}\\d]", "").length();
        return links.size() >= MENU && linked <= MENU_LINK * links.size()
                && links.text().replaceAll("[^\\p{L}\\d]", "").length() == letters;
    }

    private static Set<String> names() {
        try (InputStream in = Objects.requireNonNull(Widgets.class.getResourceAsStream("widgets.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
