package org.esep.structured;

import java.util.List;
import java.util.Optional;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Notice;
import org.esep.iati.ActivityKind;
import org.esep.iati.RelatedActivityType;

/// The title of an activity in each of its languages.
final class IatiTitles {

    private final IatiActivity activity;

    IatiTitles(IatiActivity activity) {
        this.activity = activity;
    }

    void read() {
        var kind = kind();
        var titles = activity.all("title");
        titles.forEach(title -> title.narratives()
                .forEach(narrative -> activity.claim(named(narrative.text(), kind), narrative)));
        if (titles.stream().allMatch(title -> title.narratives().isEmpty())) {
            activity.claim(named(activity.identifier(), kind), activity.element());
            activity.notice(Notice.Code.TITLE_MISSING, "");
        }
    }

    /// An activity that has children is a programme.
    private ActivityKind kind() {
        return activity.all("related-activity").stream()
                .map(related -> IatiCodes.findRelated(related.attribute("type")))
                .anyMatch(Optional.of(RelatedActivityType.CHILD)::equals)
                        ? ActivityKind.PROGRAMME
                        : ActivityKind.PROJECT;
    }

    private static ActivityNamed named(String name, ActivityKind kind) {
        return new ActivityNamed(name, List.of(), kind, Optional.empty(), Optional.empty());
    }
}
