package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.esep.aggregate.Outgoing;
import org.esep.aggregate.Totals;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;

/// A headline figure: live over the data sheets, beside what the program itself reckons.
record Headline(String key, Value value, Value expected) {

    static List<Headline> all(Book book) {
        var totals = book.ledger().totals();
        return Stream.of(money(book, totals), outgoing(totals), programmes(book, totals), others(book, totals))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Headline> money(Book book, Totals totals) {
        return List.of(
                new Headline("own", Tally.sum(book, TableSheet.COUNTRY_X_PROGRAMME, "inOwnTotal", List.of()),
                        new Value.Amount(totals.own())),
                new Headline("regional", Tally.sum(book, TableSheet.PROGRAMMES, "regionalRemainder", List.of()),
                        new Value.Amount(totals.regional())),
                new Headline("without-country", scope(book, book.text("scope.without-country")),
                        new Value.Amount(totals.withoutCountry())),
                new Headline("envelopes", Tally.filled(book, TableSheet.ENVELOPES, "evidence"),
                        Value.count(totals.envelopes())));
    }

    /// What goes out, where any is reported: as reported, and the net of all places.
    private static List<Headline> outgoing(Totals totals) {
        return totals.outgoing().entrySet().stream()
                .flatMap(entry -> Stream.of(sum(entry.getKey(), "gross", entry.getValue().gross()),
                        sum(entry.getKey(), "net", entry.getValue().net())))
                .toList();
    }

    private static Headline sum(Outgoing what, String side, Money money) {
        return new Headline(what.code() + "-" + side, new Value.Amount(money), new Value.Amount(money));
    }

    private static Value scope(Book book, String scope) {
        return Tally.sum(book, TableSheet.PROGRAMMES, "inTotals", List.of(Criterion.is("scope", scope)));
    }

    private static List<Headline> programmes(Book book, Totals totals) {
        var all = totals.activities().values().stream().mapToInt(Integer::intValue).sum();
        var headlines = new ArrayList<>(
                List.of(new Headline("programmes", Tally.filled(book, TableSheet.PROGRAMMES, "id"), Value.count(all))));
        for (var status : ActivityStatus.values()) {
            var counted = Tally.count(book, TableSheet.PROGRAMMES,
                    List.of(Criterion.is("status", book.word("status", status))));
            headlines.add(
                    new Headline(status.code(), counted, Value.count(totals.activities().getOrDefault(status, 0))));
        }
        return headlines;
    }

    private static List<Headline> others(Book book, Totals totals) {
        return List.of(
                new Headline("partners", Tally.positive(book, TableSheet.PARTNERS, "programmes"),
                        Value.count(totals.partners())),
                new Headline("documents", Tally.filled(book, TableSheet.DOCUMENTS, "document"),
                        Value.count(book.ledger().documents().size())),
                new Headline("facts", Tally.rows(book, TableSheet.EVIDENCE, "rule"),
                        Value.count(book.ledger().factCount().facts())));
    }

    String label(Book book) {
        return book.text("headline." + key, book.place());
    }

    /// What to know about the figure, with a word where it is a value because its table is too long for a formula.
    String note(Book book) {
        var note = book.text("headline." + key + ".note");
        return value instanceof Value.Formula || !isLive() ? note : book.text("note.value", note);
    }

    /// Whether it is reckoned from the sheets; what goes out is not, for lines are of whole programmes.
    boolean isLive() {
        return Stream.of(Outgoing.values()).noneMatch(what -> key.startsWith(what.code() + "-"));
    }
}
