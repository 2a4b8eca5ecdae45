package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// What of each programme's budget enters the totals of a ledger: in one country's its part there, of a regional
/// programme the whole once.
public final class InTotals {

    private static final Comparator<Programme> LARGEST = Comparator
            .comparing((Programme programme) -> programme.money().amount()).reversed();

    private final Ledger ledger;
    /// The places of the programmes that count.
    private final BitSet counted = new BitSet();

    private InTotals(Ledger ledger) {
        this.ledger = ledger;
        var place = new AtomicInteger();
        ledger.activities().forEach(
                summary -> counted.set(place.getAndIncrement(), summary.counted() == Reason.COUNTED));
    }

    public static InTotals of(Ledger ledger) {
        return new InTotals(ledger);
    }

    /// A programme with its place among those of the ledger, from 0, and its money in totals.
    public record Programme(ActivitySummary summary, int place, Money money) {}

    /// The programmes with the most money in totals, the most first, and the amounts of these and the others.
    public record Ranking(List<Programme> programmes, Largest amounts) {}

    /// Nothing where no amount is known or all of it lies inside the parent's.
    public Optional<Money> of(ActivitySummary summary) {
        if (summary.countries().isEmpty()) {
            return summary.budget().filter(_ -> summary.counted() == Reason.COUNTED)
                    .flatMap(budget -> budget.value().reporting());
        }
        var parts = places(summary).flatMap(place -> place.counted().stream());
        return summary.isRegional()
                ? parts.findFirst()
                : Stream.concat(parts, regional(summary).stream()).reduce(Money::plus);
    }

    /// The part of it that is no single country's.
    public Optional<Money> regional(ActivitySummary summary) {
        return places(summary).flatMap(place -> place.inRegional().stream()).findFirst();
    }

    private Stream<CountryActivity> places(ActivitySummary summary) {
        return summary.countries().keySet().stream().filter(this::isHere)
                .map(country -> CountryActivity.of(country, summary));
    }

    private boolean isHere(Country country) {
        return ledger.country().isEmpty() || ledger.country().get().equals(country);
    }

    /// So many of the programmes that have money in totals; equal ones in their order.
    public Ranking largest(int most) {
        var place = new AtomicInteger();
        return ledger.activities().stream()
                .flatMap(summary -> programme(summary, place.getAndIncrement()).stream())
                .collect(Collectors.teeing(Foremost.of(LARGEST, most),
                        Collectors.reducing(BigDecimal.ZERO, programme -> programme.money().amount(), BigDecimal::add),
                        InTotals::ranking));
    }

    private static Ranking ranking(Foremost<Programme> largest, BigDecimal all) {
        var amounts = largest.first().stream().map(programme -> programme.money().amount()).toList();
        return new Ranking(largest.first(),
                new Largest(amounts, largest.others(), amounts.stream().reduce(all, BigDecimal::subtract)));
    }

    private Optional<Programme> programme(ActivitySummary summary, int place) {
        return of(summary).filter(money -> money.amount().signum() > 0)
                .map(money -> new Programme(summary, place, money));
    }

    /// The whole budgets of the programmes that count, year by year.
    public Stream<YearLine> years() {
        return ledger.years().stream()
                .filter(line -> line.role() == FundingRole.BUDGET && isCounted(line.activity()));
    }

    private boolean isCounted(String activity) {
        var place = ledger.activities().place(activity);
        return place >= 0 && counted.get(place);
    }
}
