package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.esep.language.Beginnings;
import org.esep.language.Element;
import org.esep.language.LanguagePack;
import org.esep.language.Naming;
import org.esep.language.Pattern;
import org.esep.language.Rule;
import org.esep.language.Rules;
import org.esep.language.Slot;
import org.esep.language.Terms;

/// Finds the patterns of rules in the units of a line; of several ways the one with the shortest gaps.
final class Matcher {

    private static final Set<String> CLAUSE_ENDS = Set.of(";", "|");
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_JOINT = 4;

    private final Units units;
    private final Terms<Boolean> joints;
    private final Naming naming;
    private final List<Set<Slot>> slots;
    private final Beginnings beginnings;
    private final Set<Slot> all = EnumSet.noneOf(Slot.class);

    Matcher(Units units, LanguagePack pack) {
        this.units = units;
        this.joints = pack.discourse().joints();
        this.naming = pack.naming();
        this.beginnings = Beginnings.of(units.folded());
        var none = EnumSet.noneOf(Slot.class);
        this.slots = units.units().stream().map(unit -> unit.mention().map(this::slots).orElse(none)).toList();
        slots.forEach(all::addAll);
    }

    /// A mention and the slot that it filled.
    record Capture(Slot slot, Mention mention) {}

    /// A pattern of a rule where it is found: the mentions that filled its slots, in order.
    record Found(int pattern, Rule rule, List<Capture> captures) {}

    /// Every place of the line where a pattern begins, pattern by pattern.
    List<Found> all(Rules rules) {
        var found = new ArrayList<Found>();
        for (var unit = 0; unit < units.units().size(); unit++) {
            at(unit, rules, found);
        }
        found.sort(Comparator.comparingInt(Found::pattern));
        return found;
    }

    private void at(int unit, Rules rules, List<Found> found) {
        rules.anywhere(attempt -> attempt(attempt, unit, found));
        rules.at(units.folded().get(unit), attempt -> attempt(attempt, unit, found));
        slots.get(unit).forEach(slot -> rules.at(slot, attempt -> attempt(attempt, unit, found)));
        if (unit == 0) {
            rules.atStart(attempt -> attempt(attempt, unit, found));
        }
    }

    private void attempt(Rules.Attempt attempt, int unit, List<Found> found) {
        if (attempt.mayBeIn(all, beginnings)) {
            match(attempt.pattern(), 0, unit)
                    .ifPresent(captures -> found.add(new Found(attempt.number(), attempt.rule(), captures)));
        }
    }

    /// What the elements of a pattern from one on capture from a unit on.
    private Optional<List<Capture>> match(Pattern pattern, int element, int unit) {
        return element == pattern.elements().size()
                ? Optional.of(List.of())
                : match(pattern.elements().get(element), new Rest(pattern, element + 1), unit);
    }

    /// The elements of a pattern that are still to be found, from one on.
    private record Rest(Pattern pattern, int element) {}

    private Optional<List<Capture>> match(Rest rest, int unit) {
        return match(rest.pattern(), rest.element(), unit);
    }

    private Optional<List<Capture>> match(Element element, Rest rest, int unit) {
        return switch (element) {
            case Element.Words words -> words(words, rest, unit);
            case Element.Mentioned mentioned -> mentioned(mentioned.slot(), rest, unit);
            case Element.Gap gap -> gap(gap, rest, unit);
            case Element.Start _ -> unit == 0 ? match(rest, unit) : Optional.empty();
            case Element.Maybe maybe -> {
                var with = match(maybe.element(), rest, unit);
                yield with.isPresent() ? with : match(rest, unit);
            }
        };
    }

    private Optional<List<Capture>> words(Element.Words words, Rest rest, int unit) {
        if (unit >= units.folded().size()) {
            return Optional.empty();
        }
        for (var phrase : words.alternatives().at(units.folded().get(unit))) {
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

    private Optional<List<Capture>> gap(Element.Gap gap, Rest rest, int unit) {
        for (var length = 0; length <= gap.most() && unit + length <= units.units().size(); length++) {
            var found = match(rest, unit + length);
            if (found.isPresent()) {
                return found;
            }
            if (unit + length < units.units().size() && isBarrier(unit + length, gap, rest.pattern().barriers())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A gap passes over no other amount or time of the kind that the pattern is about.
    private boolean isBarrier(int unit, Element.Gap gap, Set<Slot> barriers) {
        var filled = slots.get(unit);
        return filled.isEmpty()
                ? CLAUSE_ENDS.contains(units.folded().get(unit))
                : gap.before().filter(filled::contains).isPresent() || filled.stream().anyMatch(barriers::contains);
    }

    private Optional<List<Capture>> mentioned(Slot slot, Rest rest, int unit) {
        return switch (slot) {
            case ORGANISATIONS, DONORS, COUNTRIES -> list(slot, rest, unit);
            case MONEY, DATE, PERIOD, DURATION, ORGANISATION, ACTIVITY, PARENT, FUNDER -> one(slot, unit)
                    .flatMap(capture -> match(rest, unit + 1).map(found -> joined(List.of(capture), found)));
        };
    }

    private static List<Capture> joined(List<Capture> captures, List<Capture> more) {
        var all = new ArrayList<>(captures);
        all.addAll(more);
        return List.copyOf(all);
    }

    private Optional<Capture> one(Slot slot, int unit) {
        return unit < slots.size() && slots.get(unit).contains(slot)
                ? units.units().get(unit).mention().map(mention -> new Capture(slot, mention))
                : Optional.empty();
    }

    /// Mentions of one kind with nothing but joints between each two, as many as there are.
    private Optional<List<Capture>> list(Slot slot, Rest rest, int unit) {
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
        return captures.isEmpty() ? Optional.empty() : match(rest, next).map(found -> joined(captures, found));
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

    /// What a mention can fill: countries give money as organisations do.
    private Set<Slot> slots(Mention mention) {
        return switch (mention) {
            case Mention.OfActivity _ -> EnumSet.of(Slot.ACTIVITY, Slot.PARENT);
            case Mention.OfOrganisation body -> receives(body.organisation().name())
                    ? EnumSet.of(Slot.ORGANISATION, Slot.ORGANISATIONS)
                    : EnumSet.of(Slot.ORGANISATION, Slot.ORGANISATIONS, Slot.FUNDER, Slot.DONORS);
            case Mention.OfMoney _ -> EnumSet.of(Slot.MONEY);
            case Mention.OfPeriod _ -> EnumSet.of(Slot.PERIOD);
            case Mention.OfDuration _ -> EnumSet.of(Slot.DURATION);
            case Mention.OfDate _ -> EnumSet.of(Slot.DATE);
            case Mention.OfCountry country -> country.part() == Mention.Part.MAY_GIVE
                    ? EnumSet.of(Slot.COUNTRIES, Slot.FUNDER, Slot.DONORS)
                    : EnumSet.of(Slot.COUNTRIES);
        };
    }
}
