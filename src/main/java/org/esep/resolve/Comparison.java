package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.Match;
import org.esep.iati.PartialDate;
import org.esep.settings.IdentityWeights;

/// Weighs what two documents tell of an activity each: every feature that they share speaks for one activity, every one
/// that contradicts against it, what only one of them tells says nothing.
final class Comparison {

    private static final double HALF = 0.5;

    private final IdentityWeights weights;
    private final TitleLikeness likeness;
    private final Map<List<Match.Feature>, List<Match.Feature>> same = new HashMap<>();

    Comparison(IdentityWeights weights) {
        this.weights = weights;
        this.likeness = new TitleLikeness(weights);
    }

    /// The two with their match where it is worth a suggestion at least. Records of two identifiers are two activities.
    Optional<Linkage.Pair> pair(Profile one, Profile other) {
        if (one.record().isPresent() && other.record().isPresent() && !one.record().equals(other.record())) {
            return Optional.empty();
        }
        var match = new Match(one.mention(), other.mention(), features(one, other));
        var score = match.score();
        return score < weights.suggest()
                ? Optional.empty()
                : Optional.of(new Linkage.Pair(one, other,
                        new Match(one.mention(), other.mention(), shared(match.features())), score));
    }

    /// The same list for equal features.
    private List<Match.Feature> shared(List<Match.Feature> features) {
        return same.computeIfAbsent(features, first -> first);
    }

    private List<Match.Feature> features(Profile one, Profile other) {
        var features = new ArrayList<Match.Feature>();
        var known = isSame(one.known(), other.known()) || isSame(one.record(), other.record());
        add(features, Match.Kind.IDENTIFIER, known ? weights.join() : 0);
        add(features, Match.Kind.PHASE, isPhase(one, other) || isPhase(other, one) ? -weights.phase() : 0);
        add(features, Match.Kind.NAME, weights.name() * likeness.of(one.titles(), other.titles()));
        add(features, Match.Kind.ACRONYM, sharesAcronym(one, other) ? weights.acronym() : 0);
        add(features, Match.Kind.AMOUNT, shares(one.amounts(), other.amounts()) ? weights.amount() : 0);
        add(features, Match.Kind.PERIOD, period(one, other));
        add(features, Match.Kind.FUNDER,
                common(one.funders(), other.funders(), weights.funder(), weights.otherFunder()));
        add(features, Match.Kind.PARTNER, common(one.partners(), other.partners(), weights.partner(), 0));
        add(features, Match.Kind.COUNTRIES,
                common(one.countries(), other.countries(), weights.countries(), weights.otherCountries()));
        return features;
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static void add(List<Match.Feature> features, Match.Kind kind, double weight) {
        if (weight != 0) {
            features.add(new Match.Feature(kind, weight));
        }
    }

    /// Whether the gazetteer knows the one as a phase of the other.
    private static boolean isPhase(Profile one, Profile other) {
        return one.whole().isPresent() && one.whole().equals(other.known());
    }

    private static boolean sharesAcronym(Profile one, Profile other) {
        return one.titles().stream().flatMap(title -> title.acronyms().stream())
                .anyMatch(acronym -> other.titles().stream().anyMatch(title -> title.acronyms().contains(acronym)));
    }

    private double period(Profile one, Profile other) {
        if (isApart(one, other) || isApart(other, one)) {
            return -weights.otherPeriod();
        }
        var start = agree(one.starts(), other.starts());
        var end = agree(one.ends(), other.ends());
        return weights.period() * (start && end ? 1 : start || end ? HALF : 0);
    }

    /// Whether all of the one is over before the other begins.
    private static boolean isApart(Profile one, Profile other) {
        return !one.ends().isEmpty() && !other.starts().isEmpty()
                && one.ends().getLast().last().isBefore(other.starts().getFirst().first());
    }

    /// Whether dates of the two are the same as precisely as both are told.
    private static boolean agree(List<PartialDate> some, List<PartialDate> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.contains(other) || other.contains(one)));
    }

    private static <T> double common(List<T> some, List<T> others, double shared, double apart) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        return shares(some, others) ? shared : -apart;
    }

    private static <T> boolean shares(List<T> some, List<T> others) {
        return !Collections.disjoint(some, others);
    }
}
