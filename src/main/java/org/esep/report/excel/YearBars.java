package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.aggregate.Reason;
import org.esep.aggregate.YearLine;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// The budgets in totals year by year, by the funders that pay most alone, the others, and what several pay or nobody is
/// known to. What has no year is told in the title: as a bar it would dwarf the years.
final class YearBars {

    /// The latest are shown.
    private static final int MOST = 20;
    private static final int FUNDERS = 5;
    private static final int LABEL = 40;
    private final Book book;
    private final List<String> funders;
    /// By year, and there by funder or by the words for why there is not just one.
    private final SortedMap<Integer, Map<String, BigDecimal>> sums = new TreeMap<>();

    private YearBars(Book book) {
        this.book = book;
        book.inTotals().years().forEach(line -> line.year().ifPresent(year -> sums
                .computeIfAbsent(year, _ -> new HashMap<>())
                .merge(payer(line), line.money().amount(), BigDecimal::add)));
        this.funders = funders();
    }

    static Bars of(Book book) {
        return new YearBars(book).bars();
    }

    private String payer(YearLine line) {
        return line.funder().orElseGet(() -> FundingByYearTable.nobody(book, line));
    }

    /// Those that pay most.
    private List<String> funders() {
        var paid = new TreeMap<String, BigDecimal>();
        book.inTotals().years().forEach(line -> line.funder()
                .ifPresent(funder -> paid.merge(funder, line.money().amount(), BigDecimal::add)));
        return paid.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())).limit(FUNDERS)
                .map(Map.Entry::getKey).toList();
    }

    private Bars bars() {
        var bars = sums.isEmpty()
                ? List.<Bars.Bar>of()
                : IntStream.rangeClosed(Math.max(sums.firstKey(), sums.lastKey() - MOST + 1), sums.lastKey())
                        .mapToObj(this::bar).toList();
        return Bars.ofMoney(book, title(), series(), bars);
    }

    private String title() {
        return book.inTotals().years().filter(line -> line.year().isEmpty()).map(YearLine::money).reduce(Money::plus)
                .filter(undated -> undated.amount().signum() > 0)
                .map(undated -> book.text("chart.years-undated", book.currency(), book.forms().whole(undated)))
                .orElseGet(() -> book.text("chart.years", book.currency()));
    }

    private List<String> series() {
        return Stream.concat(funders.stream().map(funder -> CellText.shorten(book.organisation(funder), LABEL)),
                Stream.of("funder.others", FundingByYearTable.SEVERAL, FundingByYearTable.UNKNOWN).map(book::text))
                .toList();
    }

    private Bars.Bar bar(int year) {
        var shown = new ArrayList<>(funders.stream()
                .map(funder -> sum(year, Criterion.is("organisationId", funder), funder)).toList());
        var nobody = Stream.of(FundingByYearTable.SEVERAL, FundingByYearTable.UNKNOWN)
                .map(key -> sum(year, Criterion.is("funder", book.text(key)), key)).toList();
        var whole = sum(year, Stream.empty(),
                paid(year).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        shown.add(FunderBars.rest(book, whole, Stream.concat(shown.stream(), nobody.stream()).toList()));
        shown.addAll(nobody);
        return new Bars.Bar(Integer.toString(year), shown);
    }

    private Map<String, BigDecimal> paid(int year) {
        return sums.getOrDefault(year, Map.of());
    }

    private Value sum(int year, Criterion payer, String key) {
        return sum(year, Stream.of(payer), paid(year).getOrDefault(key, BigDecimal.ZERO));
    }

    private Value sum(int year, Stream<Criterion> payer, BigDecimal total) {
        var criteria = Stream.concat(Stream.of(Criterion.is("year", Integer.toString(year)),
                Criterion.is("money", book.word("money", FundingRole.BUDGET)),
                Criterion.is("counted", book.word("reason", Reason.COUNTED))), payer).toList();
        return Tally.told(book, Measure.sum(TableSheet.FUNDING_BY_YEAR, "amount", criteria),
                new Value.Amount(new Money(total, book.ledger().currency())));
    }
}
