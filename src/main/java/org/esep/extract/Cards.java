package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.language.Outcome;

/// Knows a project's card: a heading, then labelled facts of one project. Where no activity is named between the
/// heading and the facts, the heading itself is the name.
final class Cards {

    private static final int LEAST = 2;
    private static final int FEW = 5;

    private Cards() {}

    /// The readings, with the headings of cards as names of activities.
    static List<Reading> named(List<Reading> readings) {
        var all = new ArrayList<>(readings);
        for (var index = 0; index < all.size(); index++) {
            if (isCell(all.get(index))
                    && (index == 0 || all.get(index - 1).line().block() != all.get(index).line().block())) {
                name(all, index);
            }
        }
        return List.copyOf(all);
    }

    private static boolean isCell(Reading reading) {
        return reading.line().kind() == Line.Kind.CELL;
    }

    private static void name(List<Reading> all, int first) {
        var title = heading(all, first);
        if (title.isPresent() && facts(all, first) >= LEAST) {
            var line = all.get(title.get()).line();
            var whole = new Span(0, line.text().length());
            var name = isQuoted(line) ? Quote.in(line.text()).getFirst().inner().of(line.text()) : line.text();
            var mentions = new ArrayList<>(all.get(title.get()).mentions());
            mentions.add(new Mention.OfActivity(whole, name, List.of(), ActivityKind.PROJECT, Optional.empty()));
            all.set(title.get(), Reading.of(line, mentions));
        }
    }

    /// The heading above that is all in quotation marks, else the nearest one, if no activity is named before the card.
    private static Optional<Integer> heading(List<Reading> all, int first) {
        if (all.subList(0, first).stream().anyMatch(reading -> !reading.activities().isEmpty())) {
            return Optional.empty();
        }
        var titles = IntStream.range(0, first).filter(index -> mayName(all.get(index).line())).boxed()
                .toList();
        return titles.stream().filter(index -> isQuoted(all.get(index).line())).findFirst()
                .or(() -> titles.stream().reduce((_, last) -> last));
    }

    /// A few words with one for an activity, such as `Project in figures`, are over a part of the card.
    private static boolean mayName(Line line) {
        return line.kind() == Line.Kind.TITLE && (isQuoted(line) || line.tokens().size() > FEW
                || new Heads(line).firstActivity().isEmpty());
    }

    private static boolean isQuoted(Line line) {
        var quotes = Quote.in(line.text());
        return quotes.size() == 1 && quotes.getFirst().whole().length() == line.text().length();
    }

    private static long facts(List<Reading> all, int first) {
        var block = all.get(first).line().block();
        return all.stream().filter(reading -> reading.line().block() == block)
                .filter(reading -> reading.activities().isEmpty())
                .flatMap(reading -> Findings.in(reading).stream()).map(finding -> finding.rule().gives())
                .filter(outcome -> outcome != Outcome.MILESTONE).distinct().count();
    }
}
