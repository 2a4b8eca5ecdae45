package org.esep.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a rule looks for, written as words (`budget*`), alternatives (`(cost|total cost)`), mentions (`{money}`) and
/// gaps (`..5`: up to five words), the beginning of a line (`^`), each of which may be missing where a `?` follows.
/// `needs` are the mentions without which it cannot be found, `barriers` those of which no other one may stand in its gaps.
public record Pattern(String written, List<Element> elements, Set<Slot> needs, Set<Slot> barriers) {

    private static final Set<Slot> COUNTED = Set.of(Slot.MONEY, Slot.DATE, Slot.PERIOD, Slot.DURATION);

    private static final java.util.regex.Pattern PARTS = java.util.regex.Pattern
            .compile("\\.\\.\\d+|\\{[a-z]+}\\??|\\([^)]*\\)\\??|\\S+");

    public Pattern {
        elements = List.copyOf(elements);
        needs = Set.copyOf(needs);
        barriers = Set.copyOf(barriers);
    }

    static Pattern parse(String written, UnaryOperator<String> fold) {
        var elements = new ArrayList<Element>();
        var parts = PARTS.matcher(written);
        while (parts.find()) {
            elements.add(element(parts.group(), slot(elements), fold));
        }
        var needs = elements.stream().filter(Element.Mentioned.class::isInstance)
                .map(element -> ((Element.Mentioned) element).slot()).collect(Collectors.toSet());
        return new Pattern(written, elements, needs,
                needs.stream().filter(COUNTED::contains).collect(Collectors.toSet()));
    }

    /// The slot with which a pattern ends so far.
    private static Optional<Slot> slot(List<Element> elements) {
        return elements.isEmpty() || !(elements.getLast() instanceof Element.Mentioned mentioned)
                ? Optional.empty()
                : Optional.of(mentioned.slot());
    }

    private static Element element(String part, Optional<Slot> before, UnaryOperator<String> fold) {
        if (part.length() > 1 && part.endsWith("?")) {
            return new Element.Maybe(element(part.substring(0, part.length() - 1), before, fold));
        }
        if (part.equals("^")) {
            return new Element.Start();
        }
        if (part.startsWith("..")) {
            return new Element.Gap(Integer.parseInt(part.substring(2)), before);
        }
        if (part.startsWith("{")) {
            return new Element.Mentioned(Slot.valueOf(part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT)));
        }
        var phrases = part.startsWith("(")
                ? Stream.of(part.substring(1, part.length() - 1).split("\\|"))
                : Stream.of(part);
        return new Element.Words(new Phrases(phrases.map(fold).map(Phrase::parse).toList()));
    }
}
