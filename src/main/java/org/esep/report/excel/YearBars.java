package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.aggregate.Reason;
import org.esep.aggregate.YearLine;
import org.esep.iati.FundingRole;

/// The budgets in totals year by year and what has no year, by the funders that pay most alone, the others, and what
/// several pay or nobody is known to.
final class YearBars {

    /// The latest are shown.
    private static final int MOST = 20;
    private static final int FUNDERS = 5;
    private static final int LABEL = 40;
    private final Book book;
    private final List<String> funders;

    private YearBars(Book book) {
        this.book = book;
        this.funders = funders(book);
    }

    static Bars of(Book book) {
        return new YearBars(book).bars();
    }

    /// Those that pay most.
    private static List<String> funders(Book book) {
        Map<String, BigDecimal> paid = book.ledger().years().stream().filter(line -> isCounted(book, line))
                .filter(line -> line.funder().isPresent())
                .collect(Collectors.groupingBy(line -> line.funder().orElseThrow(),
                        Collectors.reducing(BigDecimal.ZERO, line -> line.money().amount(), BigDecimal::add)));
        return paid.entrySet().stream().sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(FUNDERS).map(Map.Entry::getKey).toList();
    }

    private static boolean isCounted(Book book, YearLine line) {
        var summary = book.activities().get(line.activity());
        return line.role() == FundingRole.BUDGET && summary != null && summary.counted() == Reason.COUNTED;
    }

    private Bars bars() {
        var bars = new ArrayList<Bars.Bar>();
        var years = book.ledger().years().stream().flatMapToInt(line -> line.year().stream()).summaryStatistics();
        if (years.getCount() > 0) {
            IntStream.rangeClosed(Math.max(years.getMin(), years.getMax() - MOST + 1), years.getMax())
                    .mapToObj(Integer::toString).map(year -> bar(year, Criterion.is("year", year)))
                    .forEach(bars::add);
        }
        var undated = book.word("allocation", YearLine.Allocation.UNDATED);
        bars.add(bar(undated, Criterion.is("allocation", undated)));
        return Bars.ofMoney(book, book.text("chart.years", book.currency()), series(), bars);
    }

    private List<String> series() {
        return Stream.concat(funders.stream().map(funder -> CellText.shorten(book.organisation(funder), LABEL)),
                Stream.of("funder.others", FundingByYearTable.SEVERAL, FundingByYearTable.UNKNOWN).map(book::text))
                .toList();
    }

    private Bars.Bar bar(String label, Criterion when) {
        var shown = new ArrayList<>(
                funders.stream().map(funder -> sum(when, Optional.of(Criterion.is("organisationId", funder))))
                        .toList());
        var several = sum(when, Optional.of(Criterion.is("funder", book.text(FundingByYearTable.SEVERAL))));
        var unknown = sum(when, Optional.of(Criterion.is("funder", book.text(FundingByYearTable.UNKNOWN))));
        var others = FunderBars.rest(book, sum(when, Optional.empty()),
                Stream.concat(shown.stream(), Stream.of(several, unknown)).toList());
        shown.addAll(List.of(others, several, unknown));
        return new Bars.Bar(label, shown);
    }

    private Value sum(Criterion when, Optional<Criterion> payer) {
        return Tally.sum(book, TableSheet.FUNDING_BY_YEAR, "amount", Stream.concat(Stream.of(when,
                Criterion.is("money", book.word("money", FundingRole.BUDGET)),
                Criterion.is("counted", book.word("reason", Reason.COUNTED))), payer.stream()).toList());
    }
}
