package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

import org.esep.aggregate.ParentAndChild.Kind;
import org.esep.fact.Activity;
import org.esep.iati.Country;
import org.esep.iati.Money;

/// Marks which money of activities enters totals, while they pass by in the order of their ids, and keeps them: by
/// themselves, by their names, and by their countries.
final class Marking {

    private final Keeping keeping;
    private final Keeping.Kept<ActivitySummary> activities;
    private final Keeping.Kept<Activity> names;
    private final SortedMap<Country, Keeping.Kept<CountryActivity>> pairs = new TreeMap<>();
    private final LongAdder notConverted = new LongAdder();

    Marking(Keeping keeping) {
        this.keeping = keeping;
        this.activities = keeping.begin(ActivitySummary.class, Keeping.ONE);
        this.names = keeping.begin(Activity.class, Keeping.ONE);
    }

    void add(ActivitySummary summary, ParentAndChild families) {
        var marked = summary.counting(families.counted(Kind.BUDGET, summary), families.reason(Kind.BUDGET, summary))
                .with(nets(summary, families));
        activities.add(marked);
        names.add(marked.activity());
        marked.countries().keySet().forEach(
                country -> pairs.computeIfAbsent(country, _ -> keeping.begin(CountryActivity.class, Keeping.ONE))
                        .add(CountryActivity.of(country, marked)));
    }

    /// What goes out of an activity lies inside what goes out of the nearest above it, as budgets do.
    private static Map<Outgoing, Net> nets(ActivitySummary summary, ParentAndChild families) {
        var nets = new EnumMap<Outgoing, Net>(Outgoing.class);
        summary.nets().forEach((what, net) -> nets.put(what, net.counting(
                families.counted(Kind.of(what), summary)
                        .orElse(new Money(BigDecimal.ZERO, net.gross().currency())),
                families.reason(Kind.of(what), summary))));
        return nets;
    }

    /// `ids` are theirs.
    Activities activities(List<String> ids) {
        return new Activities(activities.end(), names.end(), ids);
    }

    List<CountryActivity> pairs() {
        return new Joined<>(pairs.values().stream().map(Keeping.Kept::end).toList());
    }

    List<FundingLine> funding(Stream<FundingLine> lines) {
        var kept = keeping.begin(FundingLine.class, Keeping.MANY);
        lines.forEachOrdered(line -> {
            kept.add(line);
            if (line.amount().reporting().isEmpty()) {
                notConverted.increment();
            }
        });
        return kept.end();
    }

    int notConverted() {
        return notConverted.intValue();
    }
}
