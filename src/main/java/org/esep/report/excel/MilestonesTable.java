package org.esep.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.MilestoneLine;

/// A row is a dated event.
final class MilestonesTable {

    static final Table<MilestoneLine> TABLE = Table.of(MilestonesTable::rows, List.of(
            Column.of("what", Width.PROSE, (_, row) -> Value.text(row.milestone().what())),
            Column.of("date", Width.CODE,
                    (_, row) -> Value.first(Optional.of(row.milestone().date())).evidence(List.of(row.fact()))),
            Column.of("endDate", Width.CODE,
                    (_, row) -> Value.last(row.milestone().endDate()).evidence(List.of(row.fact()))),
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countries(row.milestone().countries()))),
            Column.of("programme", Width.NAME, (book, row) -> Value.text(row.activity().map(book::programme))),
            Column.of("document", Width.NAME, (_, row) -> Value.text(row.document())),
            Column.of("evidence", Width.CODE, (_, row) -> Value.text(row.fact()))));

    private MilestonesTable() {}

    private static List<MilestoneLine> rows(Book book) {
        return book.ledger().milestones().stream()
                .sorted(Comparator.comparing((MilestoneLine line) -> line.milestone().date())
                        .thenComparing(MilestoneLine::fact))
                .toList();
    }
}
