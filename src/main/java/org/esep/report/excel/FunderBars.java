package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.esep.aggregate.FunderLines;
import org.esep.aggregate.Largest;
import org.esep.aggregate.Paid;
import org.esep.iati.Money;

/// The ten funders that pay most, and the others together: told in the title where their bar would dwarf the ten.
final class FunderBars {

    private static final int MOST = 10;
    private static final int LABEL = 60;

    private FunderBars() {}

    static Bars of(Book book) {
        var ranked = FunderLines.ranked(book.funders());
        var bars = new ArrayList<>(ranked.stream().limit(MOST)
                .map(paid -> Bars.Bar.of(CellText.shorten(book.organisation(paid.funder()), LABEL), value(book, paid)))
                .toList());
        var largest = Largest.of(ranked.stream().map(paid -> paid.money().amount()).toList(), MOST);
        if (largest.others() > 0 && !largest.dwarfed()) {
            bars.add(others(book, ranked));
        }
        var heading = book.text(title(largest), book.currency(), ranked.size(),
                book.forms().whole(new Money(largest.sumOfOthers(), book.ledger().currency())));
        return Bars.ofMoney(book, heading, List.of(heading), bars);
    }

    private static String title(Largest largest) {
        if (largest.dwarfed()) {
            return "chart.funders-largest";
        }
        return largest.others() > 0 ? "chart.funders-top" : "chart.funders";
    }

    private static Value value(Book book, Paid paid) {
        return Tally.told(book, sum(List.of(Criterion.is("organisationId", paid.funder()))),
                new Value.Amount(paid.money()));
    }

    private static Measure sum(List<Criterion> criteria) {
        return Measure.sum(TableSheet.FUNDERS, "paid", criteria);
    }

    private static Bars.Bar others(Book book, List<Paid> ranked) {
        var all = ranked.stream().map(Paid::money).reduce(Money::plus).orElseThrow();
        return Bars.Bar.of(book.text("chart.other-funders", ranked.size() - MOST),
                rest(book, Tally.told(book, sum(List.of()), new Value.Amount(all)),
                        ranked.stream().limit(MOST).map(paid -> value(book, paid)).toList()));
    }

    /// What is left of a sum beside some of its parts.
    static Value rest(Book book, Value whole, List<Value> parts) {
        var left = parts.stream().map(Tally::number).reduce(Tally.number(whole), BigDecimal::subtract);
        var amount = new Value.Amount(new Money(left, book.ledger().currency()));
        return whole instanceof Value.Formula formula && parts.stream().allMatch(Value.Formula.class::isInstance)
                ? new Value.Formula(parts.stream().map(part -> "-" + ((Value.Formula) part).expression())
                        .collect(Collectors.joining("", formula.expression(), "")), amount)
                : amount;
    }
}
