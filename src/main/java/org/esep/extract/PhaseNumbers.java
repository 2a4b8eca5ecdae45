package org.esep.extract;

import java.util.List;
import java.util.regex.Pattern;

import org.esep.fact.Span;

/// The numbers of phases that stand right behind the acronyms of known activities.
final class PhaseNumbers {

    private static final Pattern PHASE = Pattern.compile("[- ](\\d{1,2})(?![\\d%]|[.,]\\d|-\\p{Lu})");

    private PhaseNumbers() {}

    /// An activity's acronym with the number of a phase joined to it by a hyphen or a blank names that phase.
    static Mention with(Line line, Mention mention) {
        var number = PHASE.matcher(line.text()).region(mention.span().end(), line.text().length());
        return mention instanceof Mention.OfActivity activity && activity.known().isPresent()
                && activity.name().codePoints().noneMatch(Character::isLowerCase) && number.lookingAt()
                        ? new Mention.OfActivity(new Span(activity.span().start(), number.end()),
                                activity.name() + number.group(), List.of(), activity.kind(),
                                activity.known().map(id -> id + "-" + Integer.parseInt(number.group(1))))
                        : mention;
    }
}
