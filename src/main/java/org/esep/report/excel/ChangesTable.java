package org.esep.report.excel;

import java.util.List;
import java.util.SortedSet;

import org.esep.aggregate.Change;

/// A row is what differs from the baseline run: then and now, with the documents behind each.
final class ChangesTable {

    static final Table<Change> TABLE = Table.of(book -> book.ledger().changes(), List.of(
            Column.of("programme", Width.NAME, (book, row) -> Value.text(name(book, row))),
            Column.of("change", Width.CODE, (book, row) -> Value.text(book.word("change", row.kind()))),
            Column.of("figure", Width.CODE, (book, row) -> Value.text(book.word("subject", row.subject()))),
            Column.of("before", Width.NAME, (book, row) -> state(book, row, row.before())),
            Column.of("after", Width.NAME, (book, row) -> state(book, row, row.after())),
            Column.of("documentsBefore", Width.NAME, (_, row) -> documents(row.before().documents())),
            Column.of("documentsAfter", Width.NAME, (_, row) -> documents(row.after().documents())),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity()))));

    private ChangesTable() {}

    /// A programme that is gone has only the name that it had.
    static String name(Book book, Change change) {
        return book.ledger().activities().has(change.activity())
                ? book.programme(change.activity())
                : change.name();
    }

    private static Value state(Book book, Change change, Change.State state) {
        return state.value().map(value -> StatedCells.of(book, change.subject(), value)).orElseGet(Value.Blank::new);
    }

    private static Value documents(SortedSet<String> paths) {
        return Value.text(String.join("\n", paths));
    }
}
