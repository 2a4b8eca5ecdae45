package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.language.Outcome;

/// Knows a project's card: a heading, then labelled facts of one project. Where no activity is named between the
/// heading and the facts, the heading itself is the name; so is what stands quoted on a line of its own right above them.
final class Cards {

    private static final int LEAST = 2;
    private static final int FEW = 5;
    private static final int LONGER = 4;
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\s/-]{2,40}:\\s+\\S");

    private Cards() {}

    /// The readings, with the headings of cards as names of activities.
    static List<Reading> named(List<Reading> readings) {
        var all = new ArrayList<>(readings);
        var continues = false;
        for (var index = 0; index < all.size() && all.get(index).activities().isEmpty(); index++) {
            if (isFact(all.get(index)) && !continues) {
                name(all, index);
            }
            continues = isFact(all.get(index)) || (continues && isCard(all.get(index)));
        }
        IntStream.range(1, all.size()).filter(index -> isFact(all.get(index)))
                .forEach(index -> above(all, index));
        return List.copyOf(all);
    }

    /// A line that has no word outside of one pair of quotation marks names the activity of the facts right below it.
    private static void above(List<Reading> all, int first) {
        var line = all.get(first - 1).line();
        var quotes = Quote.in(line.text());
        if (all.get(first - 1).activities().isEmpty() && quotes.size() == 1
                && line.tokens().stream().filter(Token::isWord)
                        .allMatch(word -> quotes.getFirst().inner().contains(word.span()))
                && facts(all, first) >= LEAST) {
            name(all, first - 1, quotes.getFirst().inner().of(line.text()));
        }
    }

    /// A cell, or a line with a label before its colon.
    private static boolean isFact(Reading reading) {
        return switch (reading.line().kind()) {
            case CELL -> true;
            case ITEM, SENTENCE -> LABEL.matcher(reading.line().text()).lookingAt();
            case TITLE, LABELLED -> false;
        };
    }

    /// A line that is read once more behind its heading parts no card.
    private static boolean isCard(Reading reading) {
        return isFact(reading) || reading.line().kind() == Line.Kind.LABELLED;
    }

    private static void name(List<Reading> all, int first) {
        var title = heading(all, first);
        if (title.isPresent() && all.get(first).activities().isEmpty() && facts(all, first) >= LEAST) {
            var line = all.get(title.get()).line();
            name(all, title.get(),
                    isQuoted(line) ? Quote.in(line.text()).getFirst().inner().of(line.text()) : line.text());
        }
    }

    private static void name(List<Reading> all, int heading, String name) {
        var line = all.get(heading).line();
        var mentions = new ArrayList<>(all.get(heading).mentions());
        mentions.add(new Mention.OfActivity(new Span(0, line.text().length()), name, List.of(), ActivityKind.PROJECT,
                Optional.empty()));
        all.set(heading, Reading.of(line, mentions));
    }

    private static boolean isLonger(Line line) {
        return line.tokens().stream().filter(Token::isWord).count() >= LONGER;
    }

    /// The heading above that is all in quotation marks, else the nearest one of more than a few words, else the first, if no activity is named before the card.
    private static Optional<Integer> heading(List<Reading> all, int first) {
        if (all.subList(0, first).stream().anyMatch(reading -> !reading.activities().isEmpty())) {
            return Optional.empty();
        }
        var titles = IntStream.range(0, first).filter(index -> mayName(all.get(index))).boxed()
                .toList();
        return titles.stream().filter(index -> isQuoted(all.get(index).line())).findFirst()
                .or(() -> titles.stream().filter(index -> isLonger(all.get(index).line())).reduce((_, last) -> last))
                .or(() -> titles.stream().findFirst());
    }

    /// A few words with one for an activity, such as `Project in figures`, are over a part of the card, and bodies name
    /// themselves; behind other words they are a part of the name.
    private static boolean mayName(Reading reading) {
        var line = reading.line();
        var bodies = reading.mentions().stream().filter(Cards::isBody)
                .mapToInt(mention -> mention.span().length()).sum();
        return 2 * bodies < line.text().length() && line.kind() == Line.Kind.TITLE
                && (isQuoted(line) || line.tokens().size() > FEW
                        || line.heads().firstActivity().isEmpty());
    }

    private static boolean isBody(Mention mention) {
        return mention instanceof Mention.OfOrganisation body
                && (body.organisation().known().isPresent() || body.span().start() == 0);
    }

    private static boolean isQuoted(Line line) {
        var quotes = Quote.in(line.text());
        return quotes.size() == 1 && quotes.getFirst().whole().length() == line.text().length();
    }

    private static long facts(List<Reading> all, int first) {
        return all.subList(first, all.size()).stream().takeWhile(Cards::isCard).filter(Cards::isFact)
                .filter(reading -> reading.activities().isEmpty())
                .flatMap(reading -> Findings.in(reading).stream()).map(finding -> finding.rule().gives())
                .filter(outcome -> outcome != Outcome.MILESTONE).distinct().count();
    }
}
