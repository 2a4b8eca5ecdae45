package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Largest;
import org.esep.iati.Money;

/// The ten programmes with the most money in totals, and the others together: told in the title where their bar would
/// dwarf the ten.
final class ProgrammeBars {

    private static final int MOST = 10;
    /// Longer names would leave a chart no room for its bars.
    private static final int LABEL = 64;

    private ProgrammeBars() {}

    private record Ranked(int position, ActivitySummary summary, BigDecimal number) {}

    static Bars of(Book book) {
        var ranked = ranked(book);
        var top = ranked.stream().limit(MOST).toList();
        var bars = new ArrayList<>(top.stream().map(programme -> bar(book, programme)).toList());
        var largest = new Largest(ranked.stream().map(Ranked::number).toList(), MOST);
        if (largest.others() > 0 && !largest.dwarfed()) {
            bars.add(others(book, ranked, largest));
        }
        var title = title(book, largest);
        return Bars.ofMoney(book, title, List.of(title), bars);
    }

    private static String title(Book book, Largest largest) {
        if (largest.dwarfed()) {
            return book.text("chart.programmes-largest", largest.ranked().size(), book.currency(),
                    book.forms().whole(new Money(largest.sumOfOthers(), book.ledger().currency())));
        }
        return largest.others() > 0
                ? book.text("chart.programmes-top", largest.ranked().size(), book.currency())
                : book.text("chart.programmes", book.currency());
    }

    private static List<Ranked> ranked(Book book) {
        var positions = new HashMap<String, Integer>();
        book.ledger().activities().forEach(summary -> positions.put(summary.activity().id(), positions.size()));
        return book.inTotals().ranked().stream()
                .map(programme -> new Ranked(positions.getOrDefault(programme.summary().activity().id(), 0),
                        programme.summary(), programme.money().amount()))
                .toList();
    }

    private static Bars.Bar bar(Book book, Ranked programme) {
        var sheet = TableSheet.PROGRAMMES;
        var cell = sheet.cell(book, sheet.position(book, "inTotals"), programme.position());
        return Bars.Bar.of(CellText.shorten(book.words().name(programme.summary().activity()), LABEL),
                new Value.Formula(cell, amount(book, programme.number())));
    }

    /// All money in totals less that of the programmes shown.
    private static Bars.Bar others(Book book, List<Ranked> ranked, Largest largest) {
        var shown = ranked.stream().limit(MOST).map(programme -> TableSheet.PROGRAMMES.cell(book,
                TableSheet.PROGRAMMES.position(book, "inTotals"), programme.position()))
                .collect(Collectors.joining(","));
        var expression = Formulas.sum(book, TableSheet.PROGRAMMES, "inTotals") + "-SUM(" + shown + ")";
        return Bars.Bar.of(book.text("chart.others", largest.others()),
                new Value.Formula(expression, amount(book, largest.sumOfOthers())));
    }

    private static Value amount(Book book, BigDecimal number) {
        return new Value.Amount(new Money(number, book.ledger().currency()));
    }
}
