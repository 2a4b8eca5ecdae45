package org.esep.report.excel;

import java.util.List;
import java.util.Optional;

import org.esep.aggregate.EnvelopeLine;
import org.esep.fact.OrganisationMention;

/// A row is money for unnamed projects, a country or a period: listed and counted, never summed.
final class EnvelopesTable {

    static final Table<EnvelopeLine> TABLE = Table.of(book -> book.ledger().envelopes(), List.of(
            Column.of("what", Width.PROSE, (_, row) -> Value.text(row.envelope().what())),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countries(row.envelope().countries()))),
            Column.of("money", Width.CODE, (book, row) -> Value.text(book.word("money", row.envelope().role()))),
            Column.of("funder", Width.NAME, (book, row) -> Value.text(funder(book, row))),
            Column.of("start", Width.CODE, (_, row) -> Value.first(row.envelope().period().start())),
            Column.of("end", Width.CODE, (_, row) -> Value.last(row.envelope().period().end())),
            Column.of("stated", Width.CODE,
                    (_, row) -> Value.money(row.amount().original()).evidence(List.of(row.fact()))),
            Column.of("exactness", Width.CODE,
                    (book, row) -> Value.text(book.word("qualifier", row.amount().qualifier()))),
            Column.of("amount", Width.CODE,
                    (_, row) -> Value.money(row.amount().reporting()).evidence(List.of(row.fact()))),
            Column.of("partOf", Width.NAME, (_, row) -> Value.text(row.envelope().partOf())),
            Column.of("document", Width.NAME, (_, row) -> Value.text(row.document())),
            Column.of("evidence", Width.CODE, (_, row) -> Value.text(row.fact()))));

    private EnvelopesTable() {}

    private static Optional<String> funder(Book book, EnvelopeLine row) {
        return row.funder().map(book::organisation).or(() -> row.envelope().funder().map(OrganisationMention::name));
    }
}
