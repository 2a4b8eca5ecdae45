package org.esep.report.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Figure;
import org.esep.iati.PartialDate;

/// A row is a programme with its dates, drawn as a bar over the years; those that start first come first, those without
/// dates last.
final class TimelineTable {

    private static final List<Column<ActivitySummary>> DATES = List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.words().name(row.activity()))),
            Column.of("countries", Width.NAME, ActivityCells::countries),
            Column.of("start", Width.CODE, (_, row) -> ActivityCells.start(row)),
            Column.of("startPrecision", Width.CODE, (book, row) -> precision(book, row.timeline().start())),
            Column.of("end", Width.CODE, (_, row) -> ActivityCells.end(row)),
            Column.of("endPrecision", Width.CODE, (book, row) -> precision(book, row.timeline().end())),
            Column.of("originalEnd", Width.CODE, (_, row) -> Value.last(row.timeline().originalEnd())),
            Column.of("status", Width.CODE, ActivityCells::status),
            Column.of("elapsed", Width.CODE, (_, row) -> ActivityCells.elapsed(row)));
    static final Table<ActivitySummary> TABLE = Table.streamed(TimelineTable::rows,
            book -> book.ledger().activities().size(), TimelineTable::columns);

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private TimelineTable() {}

    private static List<Column<ActivitySummary>> columns(Book book) {
        var columns = new ArrayList<>(DATES);
        TimelineBars.years(book).forEach(year -> columns.add(new Column<>(_ -> Integer.toString(year), Width.CODE,
                (_, row) -> TimelineBars.cell(book, row.timeline(), year), Column.Showing.ALWAYS)));
        columns.add(Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity().id())));
        return columns;
    }

    /// Not they are sorted but their places, which are in the order of their ids, behind the days on which they begin. They
    /// are sorted before the first is read, for a stream that is read row by row holds all that comes behind its sorting.
    private static Stream<ActivitySummary> rows(Book book) {
        var activities = book.ledger().activities();
        var place = new AtomicInteger();
        var sorted = activities.stream()
                .mapToLong(row -> (begin(row).toEpochDay() << Integer.SIZE) | place.getAndIncrement()).sorted()
                .toArray();
        return Arrays.stream(sorted).mapToObj(key -> activities.get((int) key));
    }

    /// The start, else the end; a day that never comes where neither is known.
    private static LocalDate begin(ActivitySummary row) {
        return row.timeline().start().or(row.timeline()::end).map(figure -> figure.value().first())
                .orElse(NEVER);
    }

    /// The first of the columns for years, from 0.
    static int firstYear() {
        return DATES.size();
    }

    private static Value precision(Book book, Optional<Figure<PartialDate>> date) {
        return Value.text(date.map(figure -> book.word("precision", figure.value().precision())));
    }
}
