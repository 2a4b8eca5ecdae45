package org.esep.aggregate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// What of each programme's budget enters the totals of a ledger: in one country's its part there, of a regional
/// programme the whole once.
public final class InTotals {

    private final Ledger ledger;
    private final Map<String, List<CountryActivity>> places;
    private final Set<String> counted;

    private InTotals(Ledger ledger) {
        this.ledger = ledger;
        this.places = ledger.countryActivities().stream()
                .collect(Collectors.groupingBy(pair -> pair.activity().activity().id()));
        this.counted = ledger.activities().stream().filter(summary -> summary.counted() == Reason.COUNTED)
                .map(summary -> summary.activity().id()).collect(Collectors.toSet());
    }

    public static InTotals of(Ledger ledger) {
        return new InTotals(ledger);
    }

    /// A programme with its money in totals.
    public record Programme(ActivitySummary summary, Money money) {}

    /// Nothing where no amount is known or all of it lies inside the parent's.
    public Optional<Money> of(ActivitySummary summary) {
        if (summary.countries().isEmpty()) {
            return summary.budget().filter(_ -> summary.counted() == Reason.COUNTED)
                    .flatMap(budget -> budget.value().reporting());
        }
        var parts = places.getOrDefault(summary.activity().id(), List.of()).stream()
                .flatMap(place -> place.counted().stream());
        return summary.isRegional()
                ? parts.findFirst()
                : Stream.concat(parts, regional(summary).stream()).reduce(Money::plus);
    }

    /// The part of it that is no single country's.
    public Optional<Money> regional(ActivitySummary summary) {
        return places.getOrDefault(summary.activity().id(), List.of()).stream()
                .flatMap(place -> place.inRegional().stream()).findFirst();
    }

    /// The programmes that have money in totals, the most first.
    public List<Programme> ranked() {
        return ledger.activities().stream()
                .flatMap(summary -> of(summary).map(money -> new Programme(summary, money)).stream())
                .filter(programme -> programme.money().amount().signum() > 0)
                .sorted(Comparator.comparing((Programme programme) -> programme.money().amount()).reversed())
                .toList();
    }

    /// The whole budgets of the programmes that count, year by year.
    public Stream<YearLine> years() {
        return ledger.years().stream()
                .filter(line -> line.role() == FundingRole.BUDGET && counted.contains(line.activity()));
    }
}
