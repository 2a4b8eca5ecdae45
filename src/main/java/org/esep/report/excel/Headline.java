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
                sum(book, "own", new Tally.Sum(TableSheet.COUNTRY_X_PROGRAMME, "inOwnTotal", List.of()),
                        totals.own()),
                sum(book, "regional", new Tally.Sum(TableSheet.PROGRAMMES, "regionalRemainder", List.of()),
                        totals.regional()),
                sum(book, "without-country", new Tally.Sum(TableSheet.PROGRAMMES, "inTotals",
                        List.of(Criterion.is("scope", book.text("scope.without-country")))), totals.withoutCountry()),
                count("envelopes", totals.envelopes(),
                        Tally.filled(book, TableSheet.ENVELOPES, "evidence", totals.envelopes())));
    }

    private static Headline sum(Book book, String key, Tally.Sum sum, Money total) {
        return new Headline(key, Tally.sum(book, sum, total), new Value.Amount(total));
    }

    private static Headline count(String key, long count, Value live) {
        return new Headline(key, live, Value.count(count));
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

    private static List<Headline> programmes(Book book, Totals totals) {
        var all = totals.activities().values().stream().mapToInt(Integer::intValue).sum();
        var headlines = new ArrayList<>(
                List.of(count("programmes", all, Tally.filled(book, TableSheet.PROGRAMMES, "id", all))));
        for (var status : ActivityStatus.values()) {
            var standing = totals.activities().getOrDefault(status, 0);
            headlines.add(count(status.code(), standing, Tally.count(book, TableSheet.PROGRAMMES,
                    List.of(Criterion.is("status", book.word("status", status))), standing)));
        }
        return headlines;
    }

    private static List<Headline> others(Book book, Totals totals) {
        var documents = book.ledger().documents().size();
        var facts = book.ledger().factCount().facts();
        return List.of(
                count("partners", totals.partners(),
                        Tally.positive(book, TableSheet.PARTNERS, "programmes", totals.partners())),
                count("documents", documents, Tally.filled(book, TableSheet.DOCUMENTS, "document", documents)),
                count("facts", facts, Tally.filled(book, TableSheet.EVIDENCE, "rule", facts)));
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
