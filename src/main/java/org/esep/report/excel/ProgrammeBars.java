package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.esep.aggregate.ActivitySummary;
import org.esep.iati.Money;

/// The ten programmes with the most money in totals, and the others together.
final class ProgrammeBars {

    private static final int MOST = 10;
    /// Longer names would leave a chart no room for its bars.
    private static final int LABEL = 70;

    private ProgrammeBars() {}

    private record Ranked(int position, ActivitySummary summary, BigDecimal number) {}

    static Bars of(Book book) {
        var ranked = ranked(book);
        var top = ranked.stream().limit(MOST).toList();
        var bars = new ArrayList<>(top.stream().map(programme -> bar(book, programme)).toList());
        if (ranked.size() > MOST) {
            bars.add(others(book, ranked));
        }
        return Bars.ofMoney(book, title(book, ranked.size()), bars);
    }

    private static String title(Book book, int programmes) {
        return programmes > MOST
                ? book.text("chart.programmes-top", programmes, book.currency())
                : book.text("chart.programmes", book.currency());
    }

    private static List<Ranked> ranked(Book book) {
        var activities = book.ledger().activities();
        return IntStream.range(0, activities.size())
                .mapToObj(position -> ranked(book, position, activities.get(position)))
                .filter(programme -> programme.number().signum() > 0)
                .sorted(Comparator.comparing(Ranked::number).reversed().thenComparingInt(Ranked::position)).toList();
    }

    private static Ranked ranked(Book book, int position, ActivitySummary summary) {
        return new Ranked(position, summary, Tally.number(ActivityCells.inTotals(book, summary)));
    }

    private static Bars.Bar bar(Book book, Ranked programme) {
        var sheet = TableSheet.PROGRAMMES;
        var cell = sheet.cell(book, sheet.position(book, "inTotals"), programme.position());
        return new Bars.Bar(CellText.shorten(book.words().name(programme.summary().activity()), LABEL),
                new Value.Formula(cell, amount(book, programme.number())));
    }

    /// All money in totals less that of the programmes shown.
    private static Bars.Bar others(Book book, List<Ranked> ranked) {
        var rest = ranked.stream().skip(MOST).map(Ranked::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        var shown = ranked.stream().limit(MOST).map(programme -> TableSheet.PROGRAMMES.cell(book,
                TableSheet.PROGRAMMES.position(book, "inTotals"), programme.position()))
                .collect(Collectors.joining(","));
        var expression = Formulas.sum(book, TableSheet.PROGRAMMES, "inTotals") + "-SUM(" + shown + ")";
        return new Bars.Bar(book.text("chart.others", ranked.size() - MOST),
                new Value.Formula(expression, amount(book, rest)));
    }

    private static Value amount(Book book, BigDecimal number) {
        return new Value.Amount(new Money(number, book.ledger().currency()));
    }
}
