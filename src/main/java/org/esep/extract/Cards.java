package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.language.Outcome;

/// Knows a project's card: a heading, then labelled facts of one project. Where no activity is named between the
/// heading and the facts, the heading itself is the name.
final class Cards {

    private static final int LEAST = 2;

    private Cards() {}

    /// The readings, with the heading of a card as the name of an activity. It is the one that is all in quotation marks,
    /// else the nearest one, if no activity is named before the card.
    static List<Reading> named(List<Reading> readings) {
        var quoted = Optional.<Integer>empty();
        var nearest = Optional.<Integer>empty();
        for (var index = 0; index < readings.size(); index++) {
            var heading = quoted.isPresent() ? quoted : nearest;
            if (heading.isPresent() && isCard(readings, index)) {
                return named(readings, heading.get());
            }
            if (!readings.get(index).activities().isEmpty()) {
                return readings;
            }
            var line = readings.get(index).line();
            nearest = line.kind() == Line.Kind.TITLE ? Optional.of(index) : nearest;
            quoted = quoted.isEmpty() && line.kind() == Line.Kind.TITLE && isQuoted(line) ? nearest : quoted;
        }
        return readings;
    }

    private static List<Reading> named(List<Reading> readings, int heading) {
        var all = new ArrayList<>(readings);
        var line = all.get(heading).line();
        var whole = new Span(0, line.text().length());
        var name = isQuoted(line) ? Quote.in(line.text()).getFirst().inner().of(line.text()) : line.text();
        var mentions = new ArrayList<>(all.get(heading).mentions());
        mentions.add(new Mention.OfActivity(whole, name, List.of(), ActivityKind.PROJECT, Optional.empty()));
        all.set(heading, Reading.of(line, mentions));
        return List.copyOf(all);
    }

    private static boolean isCard(List<Reading> all, int first) {
        return all.get(first).line().kind() == Line.Kind.CELL
                && (first == 0 || all.get(first - 1).line().block() != all.get(first).line().block())
                && facts(all, first) >= LEAST;
    }

    private static boolean isQuoted(Line line) {
        var quotes = Quote.in(line.text());
        return quotes.size() == 1 && quotes.getFirst().whole().length() == line.text().length();
    }

    private static long facts(List<Reading> all, int first) {
        var block = all.get(first).line().block();
        return all.subList(first, all.size()).stream().takeWhile(reading -> reading.line().block() == block)
                .filter(reading -> reading.activities().isEmpty())
                .flatMap(reading -> Findings.in(reading).stream()).map(finding -> finding.rule().gives())
                .filter(outcome -> outcome != Outcome.MILESTONE).distinct().count();
    }
}
