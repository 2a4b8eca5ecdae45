package org.esep.structured;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.esep.fact.ActivityRecord;
import org.esep.fact.ActivityRecord.Classification;
import org.esep.fact.ActivityRecord.Related;
import org.esep.fact.Notice;

/// What an activity says about its own record.
final class IatiRecord {

    private final IatiActivity activity;
    private final IatiPlaces places;

    IatiRecord(IatiActivity activity) {
        this.activity = activity;
        this.places = new IatiPlaces(activity);
    }

    void read() {
        var element = activity.element();
        activity.claim(new ActivityRecord(activity.identifier(), IatiOrganisations.find(element, "reporting-org"),
                secondary(element), Optional.of(element.attribute("activity-status", "code"))
                        .filter(code -> !code.isEmpty()),
                updated(element), hierarchy(element), related(), classifications("sector"),
                classifications("recipient-region")), element);
    }

    private static boolean secondary(IatiElement element) {
        var written = element.attribute("reporting-org", "secondary-reporter")
                + element.attribute("reporting-org", "secondary-publisher");
        return written.equals("1") || written.equals("true");
    }

    private Optional<Instant> updated(IatiElement element) {
        var written = element.attribute("last-updated-datetime");
        var updated = Days.findInstant(written);
        if (updated.isEmpty() && !written.isEmpty()) {
            activity.notice(Notice.Code.DATE_IMPOSSIBLE, written);
        }
        return updated;
    }

    /// One digit; whatever else is the highest level, which needs not be said.
    private static int hierarchy(IatiElement element) {
        var written = element.attribute("hierarchy");
        return written.length() == 1 && written.charAt(0) > '0' && written.charAt(0) <= '9'
                ? written.charAt(0) - '0'
                : 1;
    }

    private List<Related> related() {
        var related = new ArrayList<Related>();
        for (var element : activity.all("related-activity")) {
            var type = IatiCodes.findRelated(element.attribute("type"));
            if (type.isEmpty()) {
                activity.notice(Notice.Code.CODE_UNKNOWN, element);
            } else if (element.attribute("ref").isEmpty()) {
                activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
            } else {
                related.add(new Related(element.attribute("ref"), type.get()));
            }
        }
        return related;
    }

    /// Those of the activity; where it has none, those of its transactions, which are no shares of it.
    private List<Classification> classifications(String name) {
        var own = activity.all(name);
        if (!own.isEmpty()) {
            return own.stream().filter(this::isCoded).map(this::classification).toList();
        }
        var distinct = new LinkedHashMap<String, Classification>();
        for (var transaction : activity.all("transaction")) {
            transaction.all(name).stream().filter(this::isCoded).map(this::classification)
                    .forEach(one -> distinct.putIfAbsent(one.vocabulary() + " " + one.code(), one));
        }
        return List.copyOf(distinct.values());
    }

    private boolean isCoded(IatiElement element) {
        var coded = !element.attribute("code").isEmpty();
        if (!coded) {
            activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
        }
        return coded;
    }

    private Classification classification(IatiElement element) {
        return new Classification(IatiCodes.vocabulary(element.attribute("vocabulary")), element.attribute("code"),
                element.narratives().stream().findFirst().map(IatiElement::text), places.percentage(element));
    }
}
