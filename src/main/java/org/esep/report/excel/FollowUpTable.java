package org.esep.report.excel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.FollowUp;
import org.esep.iati.OrganisationRole;

/// A row is something to follow up about a programme, with whom to ask.
final class FollowUpTable {

    static final Table<Row> TABLE = Table.streamed(FollowUpTable::rows, FollowUpTable::count, List.of(
            Column.of("followUp", Width.NAME, (book, row) -> Value.text(book.word("follow-up", row.followUp().kind()))),
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.words().name(row.summary().activity()))),
            Column.of("countries", Width.NAME, (book, row) -> ActivityCells.countries(book, row.summary())),
            Column.of("figure", Width.CODE, (book, row) -> Value.text(book.word("subject", row.followUp().figure()))),
            Column.of("date", Width.CODE, (_, row) -> date(row)),
            Column.of("status", Width.CODE, (book, row) -> ActivityCells.status(book, row.summary())),
            Column.of("budget", Width.CODE, (_, row) -> ActivityCells.budget(row.summary())),
            Column.of("funders", Width.NAME, (book, row) -> names(book, row, OrganisationRole.FUNDING)),
            Column.of("implementers", Width.NAME, (book, row) -> names(book, row, OrganisationRole.IMPLEMENTING)),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.followUp().activity()))));

    private FollowUpTable() {}

    record Row(FollowUp followUp, ActivitySummary summary) {}

    private static Stream<Row> rows(Book book) {
        return book.ledger().followUps().stream().flatMap(
                followUp -> book.activity(followUp.activity()).stream().map(summary -> new Row(followUp, summary)));
    }

    private static long count(Book book) {
        return book.ledger().followUps().stream().map(FollowUp::activity).filter(book.ledger().activities()::has)
                .count();
    }

    private static Value date(Row row) {
        return switch (row.followUp().kind()) {
            case ENDING_SOON -> ActivityCells.end(row.summary());
            case STARTING_SOON -> ActivityCells.start(row.summary());
            case WITHOUT_BUDGET, WITHOUT_START, WITHOUT_END, DISAGREEMENT -> new Value.Blank();
        };
    }

    private static Value names(Book book, Row row, OrganisationRole role) {
        return Value.text(book.organisations(ActivityCells.partners(row.summary(), Set.of(role))));
    }
}
