package org.esep.text.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.jsoup.nodes.Element;

/// What the styles of a Word document say of a paragraph: the level of a heading, whether it is an item of a list,
/// whether it is bold.
final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;
    private static final int BODY = 9;

    private final Map<String, Element> styles = new HashMap<>();

    /// `sheet` is the style sheet's top element.
    DocxStyles(Element sheet) {
        sheet.getElementsByTag("w:style").forEach(style -> styles.put(style.attr("w:styleId"), style));
    }

    /// 1 is the title or a main heading.
    OptionalInt heading(Element paragraph) {
        var level = first(paragraph, place -> find(place, "w:pPr", "w:outlineLvl").map(outline -> outline.attr("w:val"))
                .or(() -> named(place)));
        return level.filter(number -> number.matches("\\d") && Integer.parseInt(number) < BODY)
                .map(number -> OptionalInt.of(Math.min(6, Integer.parseInt(number) + 1))).orElse(OptionalInt.empty());
    }

    /// Built-in styles have English names in every edition of Word; a main title has no outline level.
    private static Optional<String> named(Element style) {
        var name = find(style, "w:name").map(element -> element.attr("w:val").toLowerCase(Locale.ROOT)).orElse("");
        if (name.matches("heading [1-9]")) {
            return Optional.of(String.valueOf(name.charAt(8) - '1'));
        }
        return name.equals("title") ? Optional.of("0") : Optional.empty();
    }

    boolean isItem(Element paragraph) {
        return first(paragraph, place -> find(place, "w:pPr", "w:numPr", "w:numId").map(number -> number.attr("w:val")))
                .filter(number -> !number.equals("0")).isPresent();
    }

    boolean isBold(Element paragraph) {
        var styled = first(paragraph, place -> find(place, "w:rPr", "w:b")).filter(DocxStyles::isOn).isPresent();
        var runs = paragraph.getElementsByTag("w:r").stream().filter(run -> !run.text().isBlank()).toList();
        return !runs.isEmpty() && runs.stream().allMatch(run -> find(run, "w:rPr", "w:b")
                .map(DocxStyles::isOn).orElseGet(() -> styled || isStrong(run)));
    }

    private boolean isStrong(Element run) {
        return find(run, "w:rPr", "w:rStyle").map(style -> styles.get(style.attr("w:val")))
                .flatMap(style -> find(style, "w:rPr", "w:b")).filter(DocxStyles::isOn).isPresent();
    }

    private static boolean isOn(Element toggle) {
        return !toggle.attr("w:val").matches("0|false|off|none");
    }

    /// The first answer of the paragraph itself, its style, the style that this one is based on, and so on.
    private <T> Optional<T> first(Element paragraph, Function<Element, Optional<T>> question) {
        var answer = question.apply(paragraph);
        var style = find(paragraph, "w:pPr", "w:pStyle").map(named -> styles.get(named.attr("w:val")));
        for (var links = 0; answer.isEmpty() && style.isPresent() && links < LONGEST_CHAIN; links++) {
            answer = question.apply(style.get());
            style = find(style.get(), "w:basedOn").map(base -> styles.get(base.attr("w:val")));
        }
        return answer;
    }

    /// Goes down from an element by the names of children.
    static Optional<Element> find(Element top, String... names) {
        var found = Optional.of(top);
        for (var name : names) {
            found = found.flatMap(element -> element.children().stream().filter(child -> child.tagName().equals(name))
                    .findFirst());
        }
        return found;
    }
}
