package org.esep.aggregate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// What is added up of some activities while they pass by.
final class Sum {

    private final Map<Part, Money> money = new EnumMap<>(Part.class);
    private final SortedMap<ActivityStatus, Integer> statuses = new TreeMap<>();
    private final TreeSet<PartialDate> starts = new TreeSet<>();
    private final TreeSet<PartialDate> ends = new TreeSet<>();
    private final TreeSet<String> documents = new TreeSet<>();
    private final PartnerCount.Counting partners = new PartnerCount.Counting();
    private final OutgoingSums outgoing = new OutgoingSums();
    private final Money nothing;

    Sum(Money nothing) {
        this.nothing = nothing;
    }

    private enum Part {
        OWN, REGIONAL, WITHOUT
    }

    void add(ActivitySummary activity) {
        statuses.merge(activity.timeline().status(), 1, Integer::sum);
        activity.timeline().start().map(Figure::value).ifPresent(starts::add);
        activity.timeline().end().map(Figure::value).ifPresent(ends::add);
        documents.addAll(activity.documents());
        partners.add(activity);
    }

    /// What enters totals of an activity that was added.
    void add(Placed placed) {
        money.merge(Part.OWN, placed.allOwn(), Money::plus);
        money.merge(Part.REGIONAL, placed.regional(), Money::plus);
        money.merge(Part.WITHOUT, placed.without(), Money::plus);
    }

    Money own() {
        return money.getOrDefault(Part.OWN, nothing);
    }

    Money regional() {
        return money.getOrDefault(Part.REGIONAL, nothing);
    }

    Money without() {
        return money.getOrDefault(Part.WITHOUT, nothing);
    }

    SortedMap<ActivityStatus, Integer> statuses() {
        return statuses;
    }

    Optional<PartialDate> first() {
        return starts.isEmpty() ? Optional.empty() : Optional.of(starts.first());
    }

    Optional<PartialDate> last() {
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.last());
    }

    int documents() {
        return documents.size();
    }

    PartnerCount.Counting partners() {
        return partners;
    }

    OutgoingSums outgoing() {
        return outgoing;
    }
}
