package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.esep.language.Outcome;
import org.esep.language.Rule;
import org.esep.language.Rules;

/// Applies the rules of a language to a line. An amount, date or duration goes to the rule of the highest rank
/// that wants it, of several to one that tells the giver, to the narrowest, then to the one written first; an organisation may have several roles.
final class Findings {

    private Findings() {}

    static List<Finding> in(Reading reading) {
        var all = new ArrayList<Finding>();
        found(reading, reading.line().pack().rules()).stream()
                .filter(finding -> mayTell(reading.line().kind(), finding.rule().gives())).forEach(all::add);
        all.sort(Comparator.comparingInt((Finding finding) -> -finding.rule().rank())
                .thenComparing(Finding::tellsGiver, Comparator.reverseOrder()).thenComparingInt(Finding::width));
        var taken = new HashSet<Mention>();
        var events = new HashSet<Mention>();
        var silenced = new HashSet<>(inLabel(reading));
        var found = new ArrayList<Finding>();
        for (var finding : all) {
            if (finding.rule().gives() == Outcome.NOTHING) {
                silenced.addAll(finding.made());
            }
            var heard = finding.without(silenced);
            if (isFree(heard, taken, events)) {
                found.add(heard);
                all.stream().filter(other -> isSameEnvelope(heard, other)).forEach(other -> withTime(other, taken));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSameEnvelope(Finding one, Finding other) {
        return one.rule().gives() == Outcome.ENVELOPE && other.rule().gives() == Outcome.ENVELOPE
                && other.made().containsAll(one.made());
    }

    /// A heading tells who takes part below it and is itself read elsewhere.
    private static List<Mention> inLabel(Reading reading) {
        var label = reading.line().text().indexOf(Lines.LABELLED);
        return reading.line().kind() != Line.Kind.LABELLED
                ? List.of()
                : reading.mentions().stream().filter(mention -> mention.span().start() < label).toList();
    }

    /// Only the partners that rules find.
    static List<Finding> partners(Reading reading) {
        return in(reading).stream().filter(finding -> finding.rule().gives() == Outcome.PARTNER).toList();
    }

    /// A labelled line repeats another and tells only who takes part.
    private static boolean mayTell(Line.Kind kind, Outcome gives) {
        return kind != Line.Kind.LABELLED || switch (gives) {
            case FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, PARTNER, COUNTRY, NOTHING -> true;
            case BUDGET, CONTRIBUTION, ENVELOPE, PERIOD, START, END, ORIGINAL_END, DURATION, MILESTONE, PARENT -> false;
        };
    }

    /// What one rule finds, other rules left aside.
    static List<Finding> of(Rule rule, Reading reading) {
        return found(reading, new Rules(List.of(rule)));
    }

    /// What rules find, rule by rule, each the same mentions only once.
    private static List<Finding> found(Reading reading, Rules rules) {
        var findings = new ArrayList<Finding>();
        var seen = new HashSet<List<Matcher.Capture>>();
        for (var found : new Matcher(reading.units(), reading.line().pack()).all(rules)) {
            var finding = new Finding(found.rule(), found.captures());
            if (findings.isEmpty() || !findings.getLast().rule().id().equals(found.rule().id())) {
                seen.clear();
            }
            if (!finding.made().isEmpty() && seen.add(found.captures())) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /// The time that an amount is for, and the day since which an envelope is counted, is no time of an activity.
    private static boolean withTime(Finding finding, Set<Mention> taken) {
        finding.captures().stream().map(Matcher.Capture::mention)
                .filter(mention -> mention instanceof Mention.OfPeriod
                        || (mention instanceof Mention.OfDate && finding.rule().gives() == Outcome.ENVELOPE))
                .forEach(taken::add);
        return true;
    }

    /// What begins or ends on a day may be an event of that day as well; an event of higher rank is nothing else.
    private static boolean isEvent(Finding finding, Set<Mention> taken, Set<Mention> events) {
        var isFree = !finding.made().isEmpty() && finding.made().stream().allMatch(
                mention -> (mention instanceof Mention.OfDate || !taken.contains(mention)) && events.add(mention));
        taken.addAll(finding.made());
        return isFree;
    }

    private static boolean isFree(Finding finding, Set<Mention> taken, Set<Mention> events) {
        return switch (finding.rule().gives()) {
            case FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, PARTNER, COUNTRY -> !finding.made().isEmpty();
            case BUDGET, CONTRIBUTION, ENVELOPE, PERIOD, START, END, ORIGINAL_END, DURATION ->
                !finding.made().isEmpty() && finding.made().stream().allMatch(taken::add) && withTime(finding, taken);
            case PARENT -> true;
            case MILESTONE -> isEvent(finding, taken, events);
            case NOTHING -> false;
        };
    }
}
