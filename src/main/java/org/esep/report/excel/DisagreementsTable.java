package org.esep.report.excel;

import java.util.List;

import org.esep.aggregate.Disagreement;

/// A row is one of the values that documents give for a figure, with whether it was chosen and by which rule.
final class DisagreementsTable {

    static final Table<Row> TABLE = Table.of(DisagreementsTable::rows, List.of(
            Column.of("programme", Width.NAME,
                    (book, row) -> Value.text(book.programme(row.disagreement().activity()))),
            Column.of("figure", Width.CODE,
                    (book, row) -> Value.text(book.word("subject", row.disagreement().subject()))),
            Column.of("value", Width.CODE,
                    (book, row) -> StatedCells.of(book, row.disagreement().subject(), row.value().value())
                            .evidence(List.of(row.value().fact()))),
            Column.of("chosenOrNot", Width.NAME, (book, row) -> Value.text(book.word("reason", row.value().reason()))),
            Column.of("decidedBy", Width.NAME,
                    (book, row) -> Value.text(book.word("choice", row.disagreement().choice()))),
            Column.of("document", Width.NAME, (_, row) -> Value.text(row.value().document())),
            Column.of("evidence", Width.CODE, (_, row) -> Value.text(row.value().fact())),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.disagreement().activity()))));

    private DisagreementsTable() {}

    record Row(Disagreement disagreement, Disagreement.Value value) {}

    private static List<Row> rows(Book book) {
        return book.ledger().disagreements().stream()
                .flatMap(disagreement -> disagreement.values().stream().map(value -> new Row(disagreement, value)))
                .toList();
    }
}
