package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.esep.aggregate.Check;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Ledger;
import org.esep.iati.Money;

/// A row is a reconciliation: two ways to one number. Those over the sheets of this workbook are live.
final class ChecksTable {

    static final Table<Row> TABLE = Table.streamed(ChecksTable::rows, ChecksTable::count, List.of(
            Column.of("check", Width.PROSE, (_, row) -> Value.text(row.what())),
            Column.of("expected", Width.CODE, (_, row) -> row.expected()),
            Column.of("found", Width.CODE, (_, row) -> row.found()),
            Column.of("difference", Width.CODE, (book, row) -> new Value.Formula(difference(book), row.difference())),
            Column.of("verdict", Width.CODE, ChecksTable::verdict)));
    /// Half a cent.
    private static final String TOLERANCE = "0.005";

    private static final List<OfCountries> COUNTRIES = List.of(
            new OfCountries("check.countries", "ownBudget", ledger -> ledger.totals().own()),
            new OfCountries("check.countries-regional", "regionalBudget", ChecksTable::regional));

    private ChecksTable() {}

    record Row(String what, Value expected, Value found) {

        private BigDecimal apart() {
            return Tally.number(found).subtract(Tally.number(expected));
        }

        private Value difference() {
            return Tally.alike(expected, apart());
        }
    }

    private static long count(Book book) {
        return headlines(book).count() + COUNTRIES.size() + book.ledger().checks().size();
    }

    private static Stream<Headline> headlines(Book book) {
        return Headline.all(book).stream().filter(headline -> headline.measure().isPresent());
    }

    private static Stream<Row> rows(Book book) {
        var live = headlines(book).map(headline -> new Row(book.text("check.headline", headline.label(book)),
                headline.expected(), Tally.found(book, headline.measure().orElseThrow(), headline.expected())));
        var told = book.ledger().checks().stream().map(check -> new Row(told(book, check.kind()),
                number(book, check.kind(), check.expected()), number(book, check.kind(), check.actual())));
        return Stream.of(live, COUNTRIES.stream().map(part -> countries(book, part)), told).flatMap(rows -> rows);
    }

    /// A column of Countries that is held against the ledger, with the words for it.
    private record OfCountries(String words, String key, Function<Ledger, Money> told) {}

    private static Row countries(Book book, OfCountries part) {
        var told = new Value.Amount(part.told().apply(book.ledger()));
        return new Row(book.text(part.words()), told,
                Tally.found(book, Measure.sum(TableSheet.COUNTRIES, part.key(), List.of()), told));
    }

    /// What is regional stands beside each of its countries, so that their sum is more than the total.
    private static Money regional(Ledger ledger) {
        return ledger.countries().stream().map(CountrySummary::regional)
                .reduce(new Money(BigDecimal.ZERO, ledger.currency()), Money::plus);
    }

    /// The program's own checks are those of all countries together.
    private static String told(Book book, Check.Kind kind) {
        var check = book.word("check", kind);
        return book.ledger().country().isPresent() || book.ledger().programme().isPresent()
                ? book.text("check.whole", check)
                : check;
    }

    private static Value number(Book book, Check.Kind kind, String decimal) {
        var number = new BigDecimal(decimal);
        return switch (kind) {
            case TOTAL_AGAINST_COUNTRIES, COUNTRIES_AGAINST_PROGRAMMES, GROSS_LESS_EXCLUDED, YEARS_AGAINST_BUDGETS,
                    YEARS_AGAINST_CONTRIBUTIONS, YEARS_AGAINST_TRANSACTIONS, COMMITMENTS_GROSS_LESS_EXCLUDED,
                    SPENDING_GROSS_LESS_EXCLUDED ->
                new Value.Amount(new Money(number, book.ledger().currency()));
            case FACTS_AGAINST_DOCUMENTS, FACTS_COUNTED, DOCUMENTS_READ, AMOUNTS_NOT_CONVERTED ->
                new Value.Numeral(number, Format.COUNT);
        };
    }

    private static String difference(Book book) {
        return Formulas.here(book, TableSheet.CHECKS, "found") + "-"
                + Formulas.here(book, TableSheet.CHECKS, "expected");
    }

    private static Value verdict(Book book, Row row) {
        var agrees = book.text("verdict.agrees");
        var differs = book.text("verdict.differs");
        var expression = "IF(ABS(" + Formulas.here(book, TableSheet.CHECKS, "difference") + ")<" + TOLERANCE + ","
                + Formulas.literal(agrees) + "," + Formulas.literal(differs) + ")";
        var isClose = row.apart().abs().compareTo(new BigDecimal(TOLERANCE)) < 0;
        return new Value.Formula(expression, new Value.Text(isClose ? agrees : differs));
    }
}
