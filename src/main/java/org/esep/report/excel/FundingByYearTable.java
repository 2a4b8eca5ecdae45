package org.esep.report.excel;

import java.util.List;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.YearLine;

/// A row is the part of a programme's money that falls into one year; undated money has no year.
final class FundingByYearTable {

    /// The words that stand for a funder where there is not just one.
    static final String SEVERAL = "funder.several";
    static final String UNKNOWN = "funder.unknown";
    static final Table<YearLine> TABLE = Table.of(book -> book.ledger().years(), List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.programme(row.activity()))),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(countries(book, row))),
            Column.of("money", Width.CODE, (book, row) -> Value.text(book.word("money", row.role()))),
            Column.of("funder", Width.NAME, FundingByYearTable::funder),
            Column.of("year", Width.CODE, (_, row) -> FundersTable.year(row.year())),
            Column.of("amount", Width.CODE, FundingByYearTable::amount),
            Column.of("allocation", Width.NAME, (book, row) -> Value.text(book.word("allocation", row.allocation()))),
            Column.of("counted", Width.CODE, (book, row) -> Value.text(counted(book, row))),
            Column.of("organisationId", Width.NAME, (_, row) -> Value.text(row.funder())),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity()))));

    private FundingByYearTable() {}

    private static String countries(Book book, YearLine row) {
        return book.activity(row.activity()).map(summary -> book.countries(row.countries(summary))).orElse("");
    }

    private static Value funder(Book book, YearLine row) {
        return Value.text(row.funder().map(book::organisation).orElseGet(() -> book.text(nobody(book, row))));
    }

    /// The key of the words for why no funder is told: documents name several, or none.
    static String nobody(Book book, YearLine row) {
        return book.activity(row.activity()).filter(summary -> summary.funders().size() > 1).isPresent()
                ? SEVERAL
                : UNKNOWN;
    }

    private static Value amount(Book book, YearLine row) {
        return new Value.Amount(row.money())
                .evidence(
                        book.activity(row.activity()).map(known -> facts(known, row)).filter(facts -> !facts.isEmpty())
                                .orElseGet(() -> book.proofs().of(new Proofs.Money(row.activity(), row.role()))));
    }

    /// A budget that no document states leads to the contributions that it was added up from.
    private static List<String> facts(ActivitySummary summary, YearLine row) {
        return switch (row.role()) {
            case BUDGET -> ActivityCells.used(summary.budget());
            case CONTRIBUTION -> ActivityCells.contributed(summary, row.funder()).toList();
            default -> List.of();
        };
    }

    private static String counted(Book book, YearLine row) {
        return book.activity(row.activity()).map(summary -> book.word("reason", summary.counted())).orElse("");
    }
}
