package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Timeline;
import org.esep.iati.PartialDate;

/// A row is a programme with its dates, drawn as a bar over the years.
final class TimelineTable {

    /// More years than these would make the bars unreadable; the latest are drawn.
    private static final int MOST_YEARS = 25;
    private static final List<Column<ActivitySummary>> DATES = List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.words().name(row.activity()))),
            Column.of("countries", Width.NAME, ActivityCells::countries),
            Column.of("start", Width.CODE, (_, row) -> ActivityCells.start(row)),
            Column.of("startPrecision", Width.CODE, (book, row) -> precision(book, row.timeline().start())),
            Column.of("end", Width.CODE, (_, row) -> ActivityCells.end(row)),
            Column.of("endPrecision", Width.CODE, (book, row) -> precision(book, row.timeline().end())),
            Column.of("originalEnd", Width.CODE, (_, row) -> Value.last(row.timeline().originalEnd())),
            Column.of("status", Width.CODE, ActivityCells::status),
            Column.of("elapsed", Width.CODE, (_, row) -> ActivityCells.elapsed(row)),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity().id())));
    static final Table<ActivitySummary> TABLE = Table.of(book -> book.ledger().activities(), TimelineTable::columns);

    private TimelineTable() {}

    private static List<Column<ActivitySummary>> columns(Book book) {
        var columns = new ArrayList<>(DATES);
        var years = book.ledger().activities().stream().flatMapToInt(row -> years(row.timeline())).summaryStatistics();
        if (years.getCount() > 0) {
            IntStream.rangeClosed(Math.max(years.getMin(), years.getMax() - MOST_YEARS + 1), years.getMax())
                    .mapToObj(TimelineTable::bar).forEach(columns::add);
        }
        return columns;
    }

    private static IntStream years(Timeline timeline) {
        return Stream.concat(timeline.start().stream(), timeline.end().stream())
                .mapToInt(figure -> figure.value().last().getYear());
    }

    private static Column<ActivitySummary> bar(int year) {
        return new Column<>(_ -> Integer.toString(year), Width.CODE, (_, row) -> bar(row.timeline(), year));
    }

    /// 1 where the programme runs; with one date known, in that year only.
    private static Value bar(Timeline timeline, int year) {
        var known = years(timeline).summaryStatistics();
        var isRunning = known.getCount() > 0 && known.getMin() <= year && year <= known.getMax();
        return isRunning ? new Value.Numeral(BigDecimal.ONE, Format.BAR) : new Value.Blank();
    }

    private static Value precision(Book book, Optional<Figure<PartialDate>> date) {
        return Value.text(date.map(figure -> book.word("precision", figure.value().precision())));
    }
}
