package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.esep.iati.Money;

/// Rule 7, gross and net along the delivery chain: money that an activity received from another activity of the ledger
/// is not counted again. Of what two activities tell of the same way, the larger sum is taken. Commitments and spending
/// are reckoned apart. Collects while activities pass by, and settles once all are known.
final class GrossAndNet {

    /// The ids of activities by their identifiers.
    private final Map<String, String> activities = new HashMap<>();
    private final Map<Way, Money> received = new HashMap<>();
    private final Map<Way, Money> given = new HashMap<>();

    /// Of the two ends, the one that tells is an id, the other an identifier; both are ids once they are settled.
    private record Way(Outgoing what, String from, String to) {}

    private record End(Outgoing what, String to) {}

    void add(ActivityFigures.Result result) {
        var id = result.summary().activity().id();
        result.records().counting().forEach(stated -> activities.putIfAbsent(stated.record().identifier(), id));
        result.money().transactions().values().stream().flatMap(sum -> sum.parts().stream())
                .forEach(part -> add(id, part));
    }

    private void add(String id, FundingFigures.Part part) {
        var funding = FundingFigures.funding(part.fact());
        var flow = funding.flow();
        part.amount().reporting().ifPresent(money -> {
            Outgoing.before(funding.role()).ifPresent(what -> flow.providerActivity()
                    .ifPresent(from -> received.merge(new Way(what, from, id), money, Money::plus)));
            Outgoing.of(funding.role()).ifPresent(what -> flow.receiverActivity()
                    .ifPresent(to -> given.merge(new Way(what, id, to), money, Money::plus)));
        });
    }

    /// The activities with what goes out of each, gross and net of what it received. Nothing that was collected is kept.
    List<ActivitySummary> settled(List<ActivitySummary> summaries) {
        var incoming = incoming();
        received.clear();
        given.clear();
        return summaries.stream().map(summary -> {
            var nets = new EnumMap<Outgoing, Net>(Outgoing.class);
            gross(summary).forEach((what, gross) -> nets.put(what,
                    net(gross, incoming.getOrDefault(new End(what, summary.activity().id()), new TreeMap<>()))));
            return summary.with(nets);
        }).toList();
    }

    private static Map<Outgoing, Money> gross(ActivitySummary summary) {
        var gross = new EnumMap<Outgoing, Money>(Outgoing.class);
        summary.sums().forEach(
                (role, money) -> Outgoing.of(role).ifPresent(what -> gross.merge(what, money, Money::plus)));
        return gross;
    }

    /// A sum that corrections made negative stays as it is: no money that came in is inside it.
    private static Net net(Money gross, SortedMap<String, Money> incoming) {
        var came = incoming.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (gross.amount().signum() <= 0 || came.signum() == 0) {
            return new Net(gross, gross, gross, Reason.COUNTED, List.of());
        }
        var own = new Money(gross.amount().subtract(came).max(BigDecimal.ZERO), gross.currency());
        return new Net(gross, own, own, Reason.COUNTED, List.copyOf(incoming.keySet()));
    }

    /// What came to each activity by the id of the one from which it came; never less than nothing.
    private Map<End, SortedMap<String, Money>> incoming() {
        var ways = settled(received, (way, id) -> new Way(way.what(), id, way.to()), Way::from);
        settled(given, (way, id) -> new Way(way.what(), way.from(), id), Way::to)
                .forEach((way, money) -> ways.merge(way, money, GrossAndNet::larger));
        var incoming = new HashMap<End, SortedMap<String, Money>>();
        ways.forEach((way, money) -> {
            if (money.amount().signum() > 0) {
                incoming.computeIfAbsent(new End(way.what(), way.to()), _ -> new TreeMap<>()).put(way.from(), money);
            }
        });
        return incoming;
    }

    /// Ways between two activities of the ledger; one from an activity to itself is none.
    private Map<Way, Money> settled(Map<Way, Money> told, BiFunction<Way, String, Way> known,
            Function<Way, String> identifier) {
        var settled = new HashMap<Way, Money>();
        told.forEach((way, money) -> Optional.ofNullable(activities.get(identifier.apply(way)))
                .map(id -> known.apply(way, id)).filter(ends -> !ends.from().equals(ends.to()))
                .ifPresent(ends -> settled.merge(ends, money, Money::plus)));
        return settled;
    }

    private static Money larger(Money one, Money other) {
        return one.amount().compareTo(other.amount()) >= 0 ? one : other;
    }
}
