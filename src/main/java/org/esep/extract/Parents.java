package org.esep.extract;

import java.util.Optional;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Evidence;
import org.esep.language.Slot;

/// Tells which activity a line says to be part of another: the one that the rule finds, else the one that the text
/// speaks of just then.
final class Parents {

    private final Binder binder;

    Parents(Binder binder) {
        this.binder = binder;
    }

    /// An activity and the one that it is part of.
    record Child(Binder.Named named, Mention.OfActivity parent) {

        Candidate claim(Evidence evidence) {
            var mention = named.mention();
            var claim = new ActivityNamed(mention.name(), mention.aliases(), mention.kind(),
                    Optional.of(parent.name()), mention.known());
            return Claims.about(named.subject(), claim, evidence);
        }
    }

    /// None where the finding tells of no parent, or nothing but the parent is named.
    Optional<Child> child(Finding finding, int line) {
        return at(finding, Slot.PARENT, line).flatMap(parent -> child(finding, line, parent));
    }

    private Optional<Child> child(Finding finding, int line, Binder.Named parent) {
        var child = finding.captures().stream().anyMatch(capture -> capture.slot() == Slot.ACTIVITY)
                ? at(finding, Slot.ACTIVITY, line)
                : binder.meantBefore(line);
        return child.filter(named -> !named.subject().equals(parent.subject()))
                .map(named -> new Child(named, parent.mention()));
    }

    private Optional<Binder.Named> at(Finding finding, Slot slot, int line) {
        return finding.captures().stream().filter(capture -> capture.slot() == slot).map(Matcher.Capture::mention)
                .flatMap(mention -> binder.named(line).stream().filter(named -> named.mention().equals(mention)))
                .findFirst();
    }
}
