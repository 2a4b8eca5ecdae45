package org.esep.extract;

import java.util.List;

import org.esep.fact.Span;

/// A line with the mentions in it: all of them, those inside others included, and the units that patterns read.
record Reading(Line line, List<Mention> mentions, Units units) {

    Reading {
        mentions = List.copyOf(mentions);
    }

    static Reading of(Line line, List<Mention> mentions) {
        return new Reading(line, mentions, Units.of(line.tokens(), mentions));
    }

    /// The activities named in the line, from left to right; a labelled line only repeats what another one names.
    List<Mention.OfActivity> activities() {
        return line.kind() == Line.Kind.LABELLED ? List.of() : named();
    }

    private List<Mention.OfActivity> named() {
        return units.mentions().stream().filter(Mention.OfActivity.class::isInstance)
                .map(Mention.OfActivity.class::cast)
                .toList();
    }

    /// The stretch of a name as a reading of its own.
    Reading inside(Mention name) {
        return of(line, mentions.stream()
                .filter(mention -> name.span().contains(mention.span())
                        && mention.span().length() < name.span().length()
                        && !(mention instanceof Mention.OfActivity))
                .toList(), name.span());
    }

    private static Reading of(Line line, List<Mention> mentions, Span within) {
        var tokens = line.tokens().subList(line.tokenAt(within.start()), line.tokenAt(within.end()));
        var units = Units.of(tokens, mentions).within(within);
        return new Reading(line, mentions, units);
    }

    /// Countries and regions that are named for themselves, not inside another name.
    List<Mention.OfCountry> countries() {
        return units.mentions().stream().filter(Mention.OfCountry.class::isInstance).map(Mention.OfCountry.class::cast)
                .toList();
    }

    /// Periods inside the stretch of a name.
    List<Mention.OfPeriod> periodsIn(Mention name) {
        return mentions.stream().filter(Mention.OfPeriod.class::isInstance).map(Mention.OfPeriod.class::cast)
                .filter(period -> name.span().overlaps(period.span())).toList();
    }

    /// Countries and regions inside the stretch of a name.
    List<Mention.OfCountry> countriesIn(Mention name) {
        return mentions.stream().filter(Mention.OfCountry.class::isInstance).map(Mention.OfCountry.class::cast)
                .filter(country -> name.span().contains(country.span())).toList();
    }
}
