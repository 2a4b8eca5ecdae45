package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.esep.aggregate.Scope;
import org.esep.aggregate.Totals;
import org.esep.iati.ActivityStatus;

/// A headline figure: live over the data sheets, beside what the program itself reckons.
record Headline(String key, Value value, Value expected) {

    static List<Headline> all(Book book) {
        var totals = book.ledger().totals();
        return Stream.of(money(book, totals), programmes(book, totals), others(book, totals)).flatMap(List::stream)
                .toList();
    }

    private static List<Headline> money(Book book, Totals totals) {
        return List.of(
                new Headline("own", Tally.sum(book, TableSheet.COUNTRY_X_PROGRAMME, "inOwnTotal", List.of()),
                        new Value.Amount(totals.own())),
                new Headline("regional", scope(book, book.word("scope", Scope.REGIONAL)),
                        new Value.Amount(totals.regional())),
                new Headline("without-country", scope(book, book.text("scope.without-country")),
                        new Value.Amount(totals.withoutCountry())),
                new Headline("envelopes", Tally.filled(book, TableSheet.ENVELOPES, "evidence"),
                        Value.count(totals.envelopes())));
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
        return value instanceof Value.Formula ? note : book.text("note.value", note);
    }
}
