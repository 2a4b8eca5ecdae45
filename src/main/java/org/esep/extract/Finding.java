package org.esep.extract;

import java.util.List;
import java.util.Set;

import org.esep.language.Outcome;
import org.esep.language.Rule;
import org.esep.language.Slot;

/// What a rule found in a line.
record Finding(Rule rule, List<Matcher.Capture> captures) {

    Finding {
        captures = List.copyOf(captures);
    }

    /// The mentions that the rule's outcome is made of.
    List<Mention> made() {
        return captures.stream().filter(capture -> isMade(capture.slot())).map(Matcher.Capture::mention).toList();
    }

    /// Whether it says whose money it is.
    boolean tellsGiver() {
        return captures.stream().anyMatch(capture -> capture.slot() == Slot.FUNDER);
    }

    /// How far what it captured lies apart, in characters.
    int width() {
        var start = captures.stream().mapToInt(capture -> capture.mention().span().start()).min().orElse(0);
        var end = captures.stream().mapToInt(capture -> capture.mention().span().end()).max().orElse(0);
        return end - start;
    }

    /// The same but for some mentions, which other rules say are not meant; of two activities none can be spared.
    Finding without(Set<Mention> silenced) {
        return rule.gives() == Outcome.PARENT
                ? this
                : new Finding(rule,
                        captures.stream().filter(capture -> !silenced.contains(capture.mention())).toList());
    }

    private boolean isMade(Slot slot) {
        return switch (rule.gives()) {
            case BUDGET, CONTRIBUTION, ENVELOPE -> slot == Slot.MONEY;
            case PERIOD -> slot == Slot.PERIOD;
            case START, END, ORIGINAL_END -> slot == Slot.DATE;
            case MILESTONE -> slot == Slot.DATE || slot == Slot.PERIOD;
            case DURATION -> slot == Slot.DURATION;
            case FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, PARTNER ->
                slot == Slot.ORGANISATION || slot == Slot.ORGANISATIONS || slot == Slot.DONORS;
            case COUNTRY -> slot == Slot.COUNTRIES;
            case PARENT -> slot == Slot.ACTIVITY || slot == Slot.PARENT;
            case NOTHING -> true;
        };
    }
}
