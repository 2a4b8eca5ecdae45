package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.esep.aggregate.Reason;
import org.esep.aggregate.YearLine;
import org.esep.iati.FundingRole;

/// The budgets in totals, year by year, and what has no year.
final class YearBars {

    /// The latest are shown.
    private static final int MOST = 20;

    private YearBars() {}

    static Bars of(Book book) {
        var bars = new ArrayList<Bars.Bar>();
        var years = book.ledger().years().stream().flatMapToInt(line -> line.year().stream()).summaryStatistics();
        if (years.getCount() > 0) {
            IntStream.rangeClosed(Math.max(years.getMin(), years.getMax() - MOST + 1), years.getMax())
                    .mapToObj(Integer::toString).map(year -> new Bars.Bar(year, sum(book, Criterion.is("year", year))))
                    .forEach(bars::add);
        }
        var undated = book.word("allocation", YearLine.Allocation.UNDATED);
        bars.add(new Bars.Bar(undated, sum(book, Criterion.is("allocation", undated))));
        return Bars.ofMoney(book, book.text("chart.years", book.currency()), bars);
    }

    private static Value sum(Book book, Criterion when) {
        return Tally.sum(book, TableSheet.FUNDING_BY_YEAR, "amount", List.of(when,
                Criterion.is("money", book.word("money", FundingRole.BUDGET)),
                Criterion.is("counted", book.word("reason", Reason.COUNTED))));
    }
}
