package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.language.Element;
import org.esep.language.LanguagePack;
import org.esep.language.Naming;
import org.esep.language.Pattern;
import org.esep.language.Phrase;
import org.esep.language.Slot;
import org.esep.language.Terms;

/// Finds a pattern in the units of a line; of several ways the one with the shortest gaps.
final class Matcher {

    private static final Set<String> CLAUSE_ENDS = Set.of(";", "|");
    private static final Set<Slot> COUNTED = Set.of(Slot.MONEY, Slot.DATE, Slot.PERIOD, Slot.DURATION);
    private static final List<Phrase> NONE = List.of();
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_JOINT = 4;

    private final Units units;
    private final Terms<Boolean> joints;
    private final Naming naming;
    private final Set<Slot> slots;
    private final Set<Slot> barriers;

    Matcher(Units units, LanguagePack pack) {
        this.units = units;
        this.joints = pack.discourse().joints();
        this.naming = pack.naming();
        this.slots = Stream.of(Slot.values()).filter(slot -> units.units().stream()
                .anyMatch(unit -> unit.mention().filter(mention -> fits(slot, mention)).isPresent()))
                .collect(Collectors.toSet());
        this.barriers = Set.of();
    }

    /// For one pattern: a gap of it passes over no other amount or time of the kind that the pattern is about.
    private Matcher(Matcher of, Pattern pattern) {
        this.units = of.units;
        this.joints = of.joints;
        this.naming = of.naming;
        this.slots = of.slots;
        this.barriers = pattern.needs().stream().filter(COUNTED::contains).collect(Collectors.toSet());
    }

    /// A mention and the slot that it filled.
    record Capture(Slot slot, Mention mention) {}

    /// The mentions that filled the slots, in order, and the unit behind the last of the pattern.
    record Found(List<Capture> captures, int next) {

        private static Found at(int next) {
            return new Found(List.of(), next);
        }

        private Found after(List<Capture> earlier) {
            var all = new ArrayList<>(earlier);
            all.addAll(captures);
            return new Found(List.copyOf(all), next);
        }
    }

    /// Every place of the line where the pattern begins.
    List<Found> all(Pattern pattern) {
        if (!slots.containsAll(pattern.needs())) {
            return List.of();
        }
        var one = new Matcher(this, pattern);
        return IntStream.range(0, units.units().size())
                .mapToObj(unit -> one.match(pattern.elements(), unit)).flatMap(Optional::stream).toList();
    }

    private Optional<Found> match(List<Element> elements, int unit) {
        if (elements.isEmpty()) {
            return Optional.of(Found.at(unit));
        }
        var rest = elements.subList(1, elements.size());
        return switch (elements.getFirst()) {
            case Element.Words words -> words(words, rest, unit);
            case Element.Mentioned mentioned -> mentioned(mentioned.slot(), rest, unit);
            case Element.Gap gap -> gap(gap, rest, unit);
            case Element.Start _ -> unit == 0 ? match(rest, unit) : Optional.empty();
            case Element.Maybe maybe -> maybe(maybe.element(), rest, unit);
        };
    }

    private Optional<Found> words(Element.Words words, List<Element> rest, int unit) {
        for (var phrase : unit < units.folded().size() ? words.alternatives().at(units.folded().get(unit)) : NONE) {
            var length = phrase.fits(units.folded(), unit);
            if (length > 0) {
                var found = match(rest, unit + length);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> maybe(Element element, List<Element> rest, int unit) {
        var with = new ArrayList<Element>();
        with.add(element);
        with.addAll(rest);
        return match(with, unit).or(() -> match(rest, unit));
    }

    private Optional<Found> gap(Element.Gap gap, List<Element> rest, int unit) {
        for (var length = 0; length <= gap.most() && unit + length <= units.units().size(); length++) {
            var found = match(rest, unit + length);
            if (found.isPresent()) {
                return found;
            }
            if (unit + length < units.units().size() && isBarrier(unit + length, gap)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isBarrier(int unit, Element.Gap gap) {
        return gap.before().filter(slot -> one(slot, unit).isPresent()).isPresent()
                || CLAUSE_ENDS.contains(units.folded().get(unit))
                || barriers.stream().anyMatch(slot -> one(slot, unit).isPresent());
    }

    private Optional<Found> mentioned(Slot slot, List<Element> rest, int unit) {
        return switch (slot) {
            case ORGANISATIONS, DONORS, COUNTRIES -> list(slot, rest, unit);
            case MONEY, DATE, PERIOD, DURATION, ORGANISATION, ACTIVITY, FUNDER -> one(slot, unit)
                    .flatMap(capture -> match(rest, unit + 1).map(found -> found.after(List.of(capture))));
        };
    }

    private Optional<Capture> one(Slot slot, int unit) {
        return unit >= units.units().size()
                ? Optional.empty()
                : units.units().get(unit).mention().filter(mention -> fits(slot, mention))
                        .map(mention -> new Capture(slot, mention));
    }

    /// Mentions of one kind with nothing but joints between each two, as many as there are.
    private Optional<Found> list(Slot slot, List<Element> rest, int unit) {
        var captures = new ArrayList<Capture>();
        var next = unit;
        var more = one(slot, unit);
        while (more.isPresent() && captures.size() < LONGEST_LIST) {
            captures.add(more.get());
            next++;
            var following = following(next);
            var member = following > next ? behindEpithet(slot, following) : following;
            more = following > next ? one(slot, member) : Optional.empty();
            next = more.isPresent() ? member : next;
        }
        return captures.isEmpty() ? Optional.empty() : match(rest, next).map(found -> found.after(captures));
    }

    /// The unit behind the words that join a list, if there are any at this place, else the place itself.
    private int following(int unit) {
        var at = unit;
        var joint = joint(at);
        while (joint > 0 && at + joint <= unit + LONGEST_JOINT) {
            at += joint;
            joint = joint(at);
        }
        return at;
    }

    /// The unit behind a word that only describes the next member of a list, as in `and the Polish Border Guard`.
    private int behindEpithet(Slot slot, int unit) {
        return one(slot, unit).isEmpty() && unit < units.folded().size()
                && naming.epithets().find(units.folded(), unit).isPresent() && one(slot, unit + 1).isPresent()
                        ? unit + 1
                        : unit;
    }

    private int joint(int unit) {
        return unit >= units.units().size() || units.units().get(unit).mention().isPresent()
                ? 0
                : joints.find(units.folded(), unit).map(Terms.Found::words).orElse(0);
    }

    /// In a language that puts the head behind, the ending of a name tells whom something goes to.
    private boolean receives(String name) {
        return naming.heads().contains(Naming.HeadPlace.AFTER)
                && naming.recipientEndings().stream().anyMatch(name::endsWith);
    }

    /// Countries give money as organisations do.
    private static boolean isGiver(Slot slot) {
        return slot == Slot.FUNDER || slot == Slot.DONORS;
    }

    private boolean fits(Slot slot, Mention mention) {
        return switch (mention) {
            case Mention.OfActivity _ -> slot == Slot.ACTIVITY;
            case Mention.OfOrganisation body -> slot == Slot.ORGANISATION || slot == Slot.ORGANISATIONS
                    || (isGiver(slot) && !receives(body.organisation().name()));
            case Mention.OfMoney _ -> slot == Slot.MONEY;
            case Mention.OfPeriod _ -> slot == Slot.PERIOD;
            case Mention.OfDuration _ -> slot == Slot.DURATION;
            case Mention.OfDate _ -> slot == Slot.DATE;
            case Mention.OfCountry country ->
                slot == Slot.COUNTRIES || (isGiver(slot) && country.part() == Mention.Part.MAY_GIVE);
        };
    }
}
