package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.esep.aggregate.FunderLine;
import org.esep.aggregate.FunderLines;
import org.esep.iati.Money;

/// The ten funders that pay most, and the others together.
final class FunderBars {

    private static final int MOST = 10;
    private static final int LABEL = 60;

    private FunderBars() {}

    static Bars of(Book book) {
        var ranked = ranked(book);
        var bars = new ArrayList<>(
                ranked.stream().limit(MOST).map(funder -> Bars.Bar.of(label(book, funder), paid(book, funder)))
                        .toList());
        if (ranked.size() > MOST) {
            bars.add(others(book, ranked));
        }
        var title = ranked.size() > MOST ? "chart.funders-top" : "chart.funders";
        var heading = book.text(title, book.currency(), ranked.size());
        return Bars.ofMoney(book, heading, List.of(heading), bars);
    }

    private static List<String> ranked(Book book) {
        Map<String, BigDecimal> paid = FunderLines.of(book.ledger()).stream()
                .collect(Collectors.groupingBy(FunderLine::funder,
                        Collectors.reducing(BigDecimal.ZERO, line -> line.total().amount(), BigDecimal::add)));
        return paid.entrySet().stream().filter(entry -> entry.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private static String label(Book book, String funder) {
        return CellText.shorten(book.organisation(funder), LABEL);
    }

    private static Value paid(Book book, String funder) {
        return Tally.sum(book, TableSheet.FUNDERS, "paid", List.of(Criterion.is("organisationId", funder)));
    }

    private static Bars.Bar others(Book book, List<String> ranked) {
        var all = Tally.sum(book, TableSheet.FUNDERS, "paid", List.of());
        return Bars.Bar.of(book.text("chart.other-funders", ranked.size() - MOST),
                rest(book, all, ranked.stream().limit(MOST).map(funder -> paid(book, funder)).toList()));
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
