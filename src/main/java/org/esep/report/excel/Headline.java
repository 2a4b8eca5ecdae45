package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.Outgoing;
import org.esep.aggregate.Totals;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;

/// A headline figure as the program reckons it, with what it is over the data sheets, if it is of their cells: what goes out
/// is not, for lines are of whole programmes.
record Headline(String key, Optional<Measure> measure, Value expected) {

    static List<Headline> all(Book book) {
        var totals = book.ledger().totals();
        return Stream.of(money(book, totals), outgoing(totals), programmes(book, totals), others(book, totals))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Headline> money(Book book, Totals totals) {
        return List.of(
                sum("own", Measure.sum(TableSheet.COUNTRY_X_PROGRAMME, "inOwnTotal", List.of()), totals.own()),
                sum("regional", Measure.sum(TableSheet.PROGRAMMES, "regionalRemainder", List.of()),
                        totals.regional()),
                sum("without-country", Measure.sum(TableSheet.PROGRAMMES, "inTotals",
                        List.of(Criterion.is("scope", book.text("scope.without-country")))), totals.withoutCountry()),
                count("envelopes", Measure.filled(TableSheet.ENVELOPES, "evidence"), totals.envelopes()));
    }

    private static Headline sum(String key, Measure measure, Money total) {
        return new Headline(key, Optional.of(measure), new Value.Amount(total));
    }

    private static Headline count(String key, Measure measure, long count) {
        return new Headline(key, Optional.of(measure), Value.count(count));
    }

    /// What goes out, where any is reported: as reported, and the net of all places.
    private static List<Headline> outgoing(Totals totals) {
        return totals.outgoing().entrySet().stream()
                .flatMap(entry -> Stream.of(sum(entry.getKey(), "gross", entry.getValue().gross()),
                        sum(entry.getKey(), "net", entry.getValue().net())))
                .toList();
    }

    private static Headline sum(Outgoing what, String side, Money money) {
        return new Headline(what.code() + "-" + side, Optional.empty(), new Value.Amount(money));
    }

    private static List<Headline> programmes(Book book, Totals totals) {
        var all = totals.activities().values().stream().mapToInt(Integer::intValue).sum();
        var headlines = new ArrayList<>(
                List.of(count("programmes", Measure.filled(TableSheet.PROGRAMMES, "id"), all)));
        for (var status : ActivityStatus.values()) {
            var standing = List.of(Criterion.is("status", book.word("status", status)));
            headlines.add(count(status.code(), Measure.count(TableSheet.PROGRAMMES, standing),
                    totals.activities().getOrDefault(status, 0)));
        }
        return headlines;
    }

    private static List<Headline> others(Book book, Totals totals) {
        return List.of(
                count("partners", Measure.positive(TableSheet.PARTNERS, "programmes"), totals.partners()),
                count("documents", Measure.filled(TableSheet.DOCUMENTS, "document"),
                        book.ledger().documents().size()),
                count("facts", Measure.filled(TableSheet.EVIDENCE, "rule"), book.ledger().factCount().facts()));
    }

    String label(Book book) {
        return book.text("headline." + key, book.place());
    }

    /// Live where it is of cells.
    Value value(Book book) {
        return measure.map(over -> Tally.told(book, over, expected)).orElse(expected);
    }

    /// What to know about the figure, with a word where it is a value because its table is too long for a formula.
    String note(Book book) {
        var note = book.text("headline." + key + ".note");
        return measure.filter(over -> !Tally.isLive(book, over.sheet())).isPresent()
                ? book.text("note.value", note)
                : note;
    }
}
