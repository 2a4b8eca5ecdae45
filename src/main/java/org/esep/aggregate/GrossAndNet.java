package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.esep.iati.Money;

/// Rule 7, gross and net along the delivery chain: money that an activity received from another activity of the ledger
/// is not counted again. Of what two activities tell of the same way, the larger sum is taken. Commitments and spending
/// are reckoned apart. Collects while activities pass by, and settles once all are known.
final class GrossAndNet {

    private final Map<Way, Money> received = new HashMap<>();
    private final Map<Way, Money> given = new HashMap<>();

    /// Of the two ends, the one that tells is an id, the other an identifier; both are ids once they are settled.
    private record Way(Outgoing what, String from, String to) {}

    private record End(String to, Outgoing what) implements Comparable<End> {

        private static final Comparator<End> ORDER = Comparator.comparing(End::to).thenComparing(End::what);

        @Override
        public int compareTo(End other) {
            return ORDER.compare(this, other);
        }
    }

    /// Money that came from an activity to an end.
    private record Incoming(End end, String from, Money money) {

        private static Incoming of(Way way, Money money) {
            return new Incoming(new End(way.to(), way.what()), way.from(), money);
        }
    }

    void add(ActivityFigures.Result result) {
        var id = result.summary().activity().id();
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

    /// Tells of each of all activities what goes out of it, gross and net of what it received. Nothing else that was
    /// collected is kept.
    UnaryOperator<ActivitySummary> settling(Collection<ActivitySummary> all) {
        var incoming = incoming(identified(all));
        return summary -> {
            var nets = new EnumMap<Outgoing, Net>(Outgoing.class);
            gross(summary).forEach((what, gross) -> nets.put(what,
                    net(gross, Stretch.of(incoming, Incoming::end, new End(summary.activity().id(), what)))));
            return summary.with(nets);
        };
    }

    /// The ids of activities by those of their identifiers that others name.
    private Map<String, String> identified(Collection<ActivitySummary> all) {
        var named = new HashSet<String>();
        received.keySet().forEach(way -> named.add(way.from()));
        given.keySet().forEach(way -> named.add(way.to()));
        var ids = new HashMap<String, String>();
        if (!named.isEmpty()) {
            all.forEach(summary -> summary.recorded().identifiers().stream().filter(named::contains)
                    .forEach(identifier -> ids.putIfAbsent(identifier, summary.activity().id())));
        }
        return ids;
    }

    private static Map<Outgoing, Money> gross(ActivitySummary summary) {
        var gross = new EnumMap<Outgoing, Money>(Outgoing.class);
        summary.sums().forEach(
                (role, money) -> Outgoing.of(role).ifPresent(what -> gross.merge(what, money, Money::plus)));
        return gross;
    }

    /// A sum that corrections made negative stays as it is: no money that came in is inside it.
    private static Net net(Money gross, List<Incoming> incoming) {
        if (gross.amount().signum() <= 0 || incoming.isEmpty()) {
            return new Net(gross, gross, gross, Reason.COUNTED, List.of());
        }
        var came = incoming.stream().map(Incoming::money).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var own = new Money(gross.amount().subtract(came).max(BigDecimal.ZERO), gross.currency());
        return new Net(gross, own, own, Reason.COUNTED, incoming.stream().map(Incoming::from).toList());
    }

    /// What came to activities, never less than nothing, sorted by end, then by whom it came from.
    private List<Incoming> incoming(Map<String, String> ids) {
        var ways = settled(received, ids, Way::from, (way, id) -> new Way(way.what(), id, way.to()));
        settled(given, ids, Way::to, (way, id) -> new Way(way.what(), way.from(), id))
                .forEach((way, money) -> ways.merge(way, money, GrossAndNet::larger));
        return ways.entrySet().stream().filter(entry -> entry.getValue().amount().signum() > 0)
                .map(entry -> Incoming.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Incoming::end).thenComparing(Incoming::from)).toList();
    }

    /// Ways between two activities of the ledger, taken out of those that are told; one from an activity to itself is none.
    private static Map<Way, Money> settled(Map<Way, Money> told, Map<String, String> ids,
            Function<Way, String> identifier, BiFunction<Way, String, Way> known) {
        var ways = new HashMap<Way, Money>();
        for (var left = told.entrySet().iterator(); left.hasNext(); left.remove()) {
            var entry = left.next();
            Optional.ofNullable(ids.get(identifier.apply(entry.getKey()))).map(id -> known.apply(entry.getKey(), id))
                    .filter(way -> !way.from().equals(way.to()))
                    .ifPresent(way -> ways.merge(way, entry.getValue(), Money::plus));
        }
        return ways;
    }

    private static Money larger(Money one, Money other) {
        return one.amount().compareTo(other.amount()) >= 0 ? one : other;
    }
}
