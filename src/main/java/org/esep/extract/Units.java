package org.esep.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.esep.fact.Span;

/// A line as patterns see it: its mentions, none of them inside another, and the words between them; `mentions` are
/// these alone, `folded` the words, empty for a mention.
record Units(List<Unit> units, List<String> folded, List<Mention> mentions) {

    private static final Comparator<Mention> FIRST = Comparator.comparingInt(Units::rank)
            .thenComparingInt(mention -> -mention.span().length()).thenComparing(Mention::span);

    Units {
        units = List.copyOf(units);
        folded = List.copyOf(folded);
        mentions = List.copyOf(mentions);
    }

    /// A word or a mention.
    record Unit(Span span, String folded, Optional<Mention> mention) {}

    /// Of tokens and mentions of one line.
    static Units of(List<Token> tokens, List<Mention> mentions) {
        var units = new ArrayList<Unit>();
        var left = new ArrayDeque<>(outermost(mentions).values());
        for (var token : tokens) {
            while (!left.isEmpty() && left.getFirst().span().end() <= token.span().start()) {
                units.add(of(left.removeFirst()));
            }
            if (left.isEmpty() || !left.getFirst().span().overlaps(token.span())) {
                units.add(new Unit(token.span(), token.folded(), Optional.empty()));
            }
        }
        left.forEach(mention -> units.add(of(mention)));
        return of(units);
    }

    private static Units of(List<Unit> units) {
        var folded = new ArrayList<String>();
        var mentions = new ArrayList<Mention>();
        for (var unit : units) {
            folded.add(unit.folded());
            unit.mention().ifPresent(mentions::add);
        }
        return new Units(units, folded, mentions);
    }

    private static Unit of(Mention mention) {
        return new Unit(mention.span(), "", Optional.of(mention));
    }

    /// The units of a stretch of the line.
    Units within(Span stretch) {
        return of(units.stream().filter(unit -> stretch.contains(unit.span())).toList());
    }

    /// The mentions that lie in no other one, by their beginnings: names before amounts, amounts before dates, the longer
    /// before the shorter.
    static NavigableMap<Integer, Mention> outermost(List<Mention> mentions) {
        var kept = new TreeMap<Integer, Mention>();
        mentions.stream().sorted(FIRST).filter(mention -> !overlaps(kept, mention.span()))
                .forEach(mention -> kept.put(mention.span().start(), mention));
        return kept;
    }

    /// Of mentions that do not overlap each other only the last that begins before the end can overlap a stretch.
    private static boolean overlaps(NavigableMap<Integer, Mention> kept, Span span) {
        var last = kept.lowerEntry(span.end());
        return last != null && last.getValue().span().overlaps(span);
    }

    private static int rank(Mention mention) {
        return switch (mention) {
            case Mention.OfActivity _ -> 0;
            case Mention.OfOrganisation _ -> 1;
            case Mention.OfMoney _ -> 2;
            case Mention.OfPeriod _ -> 3;
            case Mention.OfDuration _ -> 4;
            case Mention.OfDate _ -> 5;
            case Mention.OfCountry _ -> 6;
        };
    }
}
