package org.esep.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.FunderLine;
import org.esep.aggregate.FunderLines;
import org.esep.aggregate.Reason;
import org.esep.aggregate.YearLine;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.report.chart.Bar;

/// Money in totals by programme, by year and by funder, in the reporting currency and whole units.
final class MoneyBars {

    static final int MOST = 10;
    /// Years before these are one bar.
    private static final int MOST_YEARS = 10;

    private final Known known;
    private final Figures figures;
    private final Map<String, List<CountryActivity>> places;
    private final List<Sum> programmes;
    private final List<Sum> funders;

    MoneyBars(Known known) {
        this.known = known;
        this.figures = new Figures(known.words());
        this.places = known.ledger().countryActivities().stream()
                .collect(Collectors.groupingBy(pair -> pair.activity().activity().id()));
        this.programmes = programmes(known);
        this.funders = funders(known);
    }

    /// A sum of something.
    private record Sum(String name, BigDecimal amount) {}

    /// What of a programme's budget enters totals.
    BigDecimal inTotals(ActivitySummary summary) {
        if (summary.countries().isEmpty()) {
            return summary.counted() == Reason.COUNTED ? budget(summary) : BigDecimal.ZERO;
        }
        var counted = places.getOrDefault(summary.activity().id(), List.of()).stream()
                .flatMap(place -> place.counted().stream()).map(Money::amount);
        return (summary.isRegional() ? counted.findFirst() : counted.reduce(BigDecimal::add))
                .orElse(BigDecimal.ZERO);
    }

    static BigDecimal budget(ActivitySummary summary) {
        return summary.budget().flatMap(figure -> figure.value().reporting()).map(Money::amount)
                .orElse(BigDecimal.ZERO);
    }

    /// How many programmes have money in totals.
    int programmes() {
        return programmes.size();
    }

    private List<Sum> programmes(Known known) {
        return known.ledger().activities().stream()
                .map(summary -> new Sum(known.words().name(summary.activity()), inTotals(summary)))
                .filter(sum -> sum.amount().signum() > 0)
                .sorted(Comparator.comparing(Sum::amount).reversed()).toList();
    }

    /// The programmes with the most money, and the others together.
    List<Bar> byProgramme() {
        return top(programmes);
    }

    /// The organisations that pay most, and the others together.
    List<Bar> byFunder() {
        return top(funders);
    }

    /// How many organisations are known to pay.
    int payers() {
        return funders.size();
    }

    private static List<Sum> funders(Known known) {
        Map<String, BigDecimal> paid = FunderLines.of(known.ledger()).stream()
                .collect(Collectors.groupingBy(FunderLine::funder, TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, line -> line.total().amount(), BigDecimal::add)));
        return paid.entrySet().stream().filter(entry -> entry.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Sum(known.organisation(entry.getKey()), entry.getValue())).toList();
    }

    private List<Bar> top(List<Sum> ranked) {
        var bars = new ArrayList<>(ranked.stream().limit(MOST).map(this::bar).toList());
        if (ranked.size() > MOST) {
            bars.add(bar(new Sum(known.words().text("others", ranked.size() - MOST),
                    sum(ranked.subList(MOST, ranked.size())))));
        }
        return List.copyOf(bars);
    }

    private static BigDecimal sum(List<Sum> sums) {
        return sums.stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Bar bar(Sum sum) {
        return new Bar(sum.name(), sum.amount(), figures.number(sum.amount().setScale(0, RoundingMode.HALF_UP)));
    }

    /// Years one after another, those long past together, and what has no year.
    List<Bar> byYear() {
        var sums = new TreeMap<Integer, BigDecimal>();
        known.ledger().years().stream().filter(this::isCounted).forEach(
                line -> sums.merge(line.year().orElse(Integer.MAX_VALUE), line.money().amount(), BigDecimal::add));
        var undated = sums.remove(Integer.MAX_VALUE);
        var bars = new ArrayList<Bar>();
        if (!sums.isEmpty()) {
            bars.addAll(years(sums));
        }
        if (undated != null) {
            bars.add(bar(new Sum(known.words().text("year.undated"), undated)));
        }
        return List.copyOf(bars);
    }

    private List<Bar> years(SortedMap<Integer, BigDecimal> sums) {
        var first = Math.max(sums.firstKey(), sums.lastKey() - MOST_YEARS + 1);
        var bars = new ArrayList<Bar>();
        if (sums.firstKey() < first) {
            bars.add(bar(new Sum(known.words().text("year.earlier", String.valueOf(first)),
                    sums.headMap(first).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        }
        for (var year = first; year <= sums.lastKey(); year++) {
            bars.add(bar(new Sum(String.valueOf(year), sums.getOrDefault(year, BigDecimal.ZERO))));
        }
        return bars;
    }

    private boolean isCounted(YearLine line) {
        return line.role() == FundingRole.BUDGET
                && known.activity(line.activity()).filter(summary -> summary.counted() == Reason.COUNTED).isPresent();
    }
}
