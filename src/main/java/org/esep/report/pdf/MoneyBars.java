package org.esep.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.FunderLines;
import org.esep.aggregate.InTotals;
import org.esep.aggregate.Largest;
import org.esep.aggregate.YearLine;
import org.esep.iati.Money;
import org.esep.report.chart.Bar;

/// Money in totals by programme, by year and by funder, in the reporting currency and whole units.
final class MoneyBars {

    static final int MOST = 10;
    /// Years before these are one bar.
    private static final int MOST_YEARS = 10;

    private final Known known;
    private final InTotals totals;
    private final InTotals.Ranking programmes;
    private final List<Sum> funders;

    MoneyBars(Known known) {
        this.known = known;
        this.totals = InTotals.of(known.ledger());
        this.programmes = totals.largest(MOST);
        this.funders = FunderLines.ranked(FunderLines.of(known.ledger())).stream()
                .map(paid -> new Sum(known.organisation(paid.funder()), paid.money().amount())).toList();
    }

    /// A sum of something.
    private record Sum(String name, BigDecimal amount) {}

    static BigDecimal budget(ActivitySummary summary) {
        return summary.budget().flatMap(figure -> figure.value().reporting()).map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    /// The programmes with the most money, and the others together unless they dwarf these.
    List<Bar> byProgramme() {
        return top(programmes.programmes().stream()
                .map(ranked -> new Sum(known.words().name(ranked.summary().activity()), ranked.money().amount()))
                .toList(), programmes.amounts());
    }

    /// The organisations that pay most, and the others together unless they dwarf these.
    List<Bar> byFunder() {
        return top(funders.stream().limit(MOST).toList(), ofFunders());
    }

    /// The amounts of programmes.
    Largest ofProgrammes() {
        return programmes.amounts();
    }

    /// The amounts of organisations.
    Largest ofFunders() {
        return Largest.of(funders.stream().map(Sum::amount).toList(), MOST);
    }

    /// How many organisations are known to pay.
    int payers() {
        return funders.size();
    }

    private List<Bar> top(List<Sum> first, Largest largest) {
        var bars = new ArrayList<>(first.stream().map(this::bar).toList());
        if (largest.others() > 0 && !largest.dwarfed()) {
            bars.add(bar(new Sum(known.words().text("others", largest.others()), largest.sumOfOthers())));
        }
        return List.copyOf(bars);
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Bar bar(Sum sum) {
        return new Bar(sum.name(), sum.amount(),
                known.figures().number(sum.amount().setScale(0, RoundingMode.HALF_UP)));
    }

    /// Years one after another, those long past together. What has no year is no bar beside them.
    List<Bar> byYear() {
        var sums = new TreeMap<Integer, BigDecimal>();
        totals.years().forEach(line -> line.year()
                .ifPresent(year -> sums.merge(year, line.money().amount(), BigDecimal::add)));
        return sums.isEmpty() ? List.of() : years(sums);
    }

    private List<Bar> years(SortedMap<Integer, BigDecimal> sums) {
        var first = Math.max(sums.firstKey(), sums.lastKey() - MOST_YEARS + 1);
        var bars = new ArrayList<Bar>();
        if (sums.firstKey() < first) {
            bars.add(bar(new Sum(known.words().text("year.earlier", String.valueOf(first)),
                    sum(sums.headMap(first).values().stream()))));
        }
        for (var year = first; year <= sums.lastKey(); year++) {
            bars.add(bar(new Sum(String.valueOf(year), sums.getOrDefault(year, BigDecimal.ZERO))));
        }
        return List.copyOf(bars);
    }

    /// What no year is known of.
    Optional<Money> undated() {
        return totals.years().filter(line -> line.year().isEmpty()).map(YearLine::money).reduce(Money::plus)
                .filter(money -> money.amount().signum() > 0);
    }
}
