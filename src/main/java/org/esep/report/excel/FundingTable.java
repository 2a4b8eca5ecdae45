package org.esep.report.excel;

import java.util.List;

import org.esep.aggregate.FundingLine;

/// A row is a funding fact after resolution, counted or not.
final class FundingTable {

    static final Table<FundingLine> TABLE = Table.of(book -> book.ledger().funding(), List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.programme(row.activity()))),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countries(row.countries()))),
            Column.of("money", Width.CODE, (book, row) -> Value.text(book.word("money", row.role()))),
            Column.of("funder", Width.NAME, (book, row) -> Value.text(row.funder().map(book::organisation))),
            Column.of("stated", Width.CODE,
                    (_, row) -> Value.money(row.amount().original()).evidence(List.of(row.fact()))),
            Column.of("exactness", Width.CODE,
                    (book, row) -> Value.text(book.word("qualifier", row.amount().qualifier()))),
            Column.of("finance", Width.CODE, (book, row) -> Value.text(book.word("finance", row.financeType()))),
            Column.of("rate", Width.CODE, (_, row) -> RateCells.value(row.amount().rate())),
            Column.of("rateYear", Width.CODE, (_, row) -> RateCells.year(row.amount().rate())),
            Column.of("rateSource", Width.NAME, (book, row) -> RateCells.source(book, row.amount().rate())),
            Column.of("amount", Width.CODE,
                    (_, row) -> Value.money(row.amount().reporting()).evidence(List.of(row.fact()))),
            Column.of("counted", Width.CODE, (book, row) -> Value.text(book.word("reason", row.reason()))),
            Column.of("checked", Width.NAME,
                    (book, row) -> Value.text(DecisionText.checked(book, List.of(row.fact())))),
            Column.of("document", Width.NAME, (_, row) -> Value.text(row.document())),
            Column.of("evidence", Width.CODE, (_, row) -> Value.text(row.fact())),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity())),
            Column.of("netAmount", Width.CODE, (_, row) -> Value.money(row.net()).evidence(List.of(row.fact()))),
            Column.whereFilled("link", Width.NAME, (book, row) -> Value.text(book.programmes(row.link())))));

    private FundingTable() {}
}
