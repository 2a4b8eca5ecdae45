package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.esep.aggregate.InTotals;
import org.esep.aggregate.Largest;
import org.esep.iati.Money;

/// The ten programmes with the most money in totals, and the others together: told in the title where their bar would
/// dwarf the ten.
final class ProgrammeBars {

    private static final int MOST = 10;
    /// Longer names would leave a chart no room for its bars.
    private static final int LABEL = 64;

    private ProgrammeBars() {}

    static Bars of(Book book) {
        var ranking = book.inTotals().largest(MOST);
        var largest = ranking.amounts();
        var bars = new ArrayList<>(ranking.programmes().stream().map(programme -> bar(book, programme)).toList());
        if (largest.others() > 0 && !largest.dwarfed()) {
            bars.add(others(book, ranking));
        }
        var title = title(book, largest);
        return Bars.ofMoney(book, title, List.of(title), bars);
    }

    private static String title(Book book, Largest largest) {
        if (largest.dwarfed()) {
            return book.text("chart.programmes-largest", largest.all(), book.currency(),
                    book.forms().whole(new Money(largest.sumOfOthers(), book.ledger().currency())));
        }
        return largest.others() > 0
                ? book.text("chart.programmes-top", largest.all(), book.currency())
                : book.text("chart.programmes", book.currency());
    }

    private static Bars.Bar bar(Book book, InTotals.Programme programme) {
        var sheet = TableSheet.PROGRAMMES;
        var cell = sheet.cell(book, sheet.position(book, "inTotals"), programme.place());
        return Bars.Bar.of(CellText.shorten(book.words().name(programme.summary().activity()), LABEL),
                live(book, cell, new Value.Amount(programme.money())));
    }

    /// All money in totals less that of the programmes shown.
    private static Bars.Bar others(Book book, InTotals.Ranking ranking) {
        var largest = ranking.amounts();
        var shown = ranking.programmes().stream().map(programme -> TableSheet.PROGRAMMES.cell(book,
                TableSheet.PROGRAMMES.position(book, "inTotals"), programme.place()))
                .collect(Collectors.joining(","));
        var expression = Formulas.sum(book, TableSheet.PROGRAMMES, "inTotals") + "-SUM(" + shown + ")";
        return Bars.Bar.of(book.text("chart.others", largest.others()),
                live(book, expression, new Value.Amount(new Money(largest.sumOfOthers(), book.ledger().currency()))));
    }

    /// A plain value where not all programmes stand in the table.
    private static Value live(Book book, String expression, Value value) {
        return TableSheet.PROGRAMMES.leftOut(book) > 0 ? value : new Value.Formula(expression, value);
    }
}
