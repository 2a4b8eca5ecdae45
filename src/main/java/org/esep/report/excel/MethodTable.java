package org.esep.report.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.Rule;
import org.esep.iati.Precision;
import org.esep.settings.Decision;
import org.esep.settings.Rate;

/// A row is something to know about how the figures are made: as-of date, definitions, rules of counting, rates, and
/// what persons decided.
final class MethodTable {

    static final Table<Row> TABLE = Table.of(MethodTable::rows, List.of(
            Column.of("part", Width.CODE, (book, row) -> Value.text(book.text("method." + row.part()))),
            Column.of("subject", Width.NAME, (_, row) -> Value.text(row.subject())),
            Column.of("explanation", Width.PROSE, (_, row) -> Value.text(row.explanation())),
            Column.of("value", Width.CODE, (_, row) -> row.value()),
            Column.of("year", Width.CODE, (_, row) -> row.year())));
    private static final List<String> DEFINED = List.of("programme", "budget", "contribution", "commitment",
            "disbursement", "expenditure",
            "envelope", "regional", "partner", "dates", "timeline", "elapsed", "evidence", "confidence");

    private MethodTable() {}

    record Row(String part, String subject, String explanation, Value value, Value year) {}

    private static List<Row> rows(Book book) {
        var definitions = DEFINED.stream().map(word -> row(book, "definition", word));
        var rules = Arrays.stream(Rule.values()).map(rule -> row(book, "rule", rule.code()));
        var rates = book.ledger().rates().stream().map(rate -> rate(book, rate));
        var decisions = book.ledger().decided().decisions().stream().map(applied -> decision(book, applied.decision()));
        return Stream.of(Stream.of(asOf(book)), definitions, rules, rates, decisions).flatMap(rows -> rows).toList();
    }

    private static Row asOf(Book book) {
        var date = new Value.Day(book.ledger().asOf(), Precision.DAY);
        return new Row("as-of", book.text("as-of"), book.text("as-of.text", book.currency()), date, new Value.Blank());
    }

    private static Row row(Book book, String part, String key) {
        return new Row(part, book.text(part + "." + key), book.text(part + "." + key + ".text", book.currency()),
                new Value.Blank(),
                new Value.Blank());
    }

    private static Row rate(Book book, Rate rate) {
        var known = Optional.of(rate);
        return new Row("rate", book.text("rate.pair", rate.from().getCurrencyCode(), rate.to().getCurrencyCode()),
                RateCells.source(book, known).display(), RateCells.value(known), RateCells.year(known));
    }

    private static Row decision(Book book, Decision decision) {
        return new Row("decision", DecisionText.what(book, decision), DecisionText.taken(book, decision),
                new Value.Day(decision.taken().on(), Precision.DAY), new Value.Blank());
    }
}
