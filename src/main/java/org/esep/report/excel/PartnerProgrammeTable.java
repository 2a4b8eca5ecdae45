package org.esep.report.excel;

import java.util.List;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Participation;
import org.esep.iati.OrganisationRole;

/// A row is a participation: an organisation, its role, a programme.
final class PartnerProgrammeTable {

    static final Table<Row> TABLE = Table.streamed(PartnerProgrammeTable::rows,
            book -> book.survey().participations(), List.of(
                    Column.of("organisation", Width.NAME,
                            (book, row) -> Value.text(book.organisation(row.organisation()))),
                    Column.of("role", Width.CODE, PartnerProgrammeTable::role),
                    Column.of("programme", Width.NAME,
                            (book, row) -> Value.text(book.words().name(row.summary().activity()))),
                    Column.of("countries", Width.NAME, (book, row) -> ActivityCells.countries(book, row.summary())),
                    Column.of("start", Width.CODE, (_, row) -> ActivityCells.start(row.summary())),
                    Column.of("end", Width.CODE, (_, row) -> ActivityCells.end(row.summary())),
                    Column.of("status", Width.CODE, (book, row) -> ActivityCells.status(book, row.summary())),
                    Column.of("organisationId", Width.NAME, (_, row) -> Value.text(row.organisation())),
                    Column.of("id", Width.NAME, (_, row) -> Value.text(row.summary().activity().id()))));

    private PartnerProgrammeTable() {}

    private static Value role(Book book, Row row) {
        return Value.text(book.word("role", row.role()))
                .evidence(book.proofs().of(row.summary().activity().id(), row.organisation(), row.role()));
    }

    record Row(String organisation, OrganisationRole role, ActivitySummary summary) {}

    /// Not a stream for each organisation, for one that is read row by row holds all that such a stream gives.
    private static Stream<Row> rows(Book book) {
        return Participation.of(book.ledger().organisations()).stream()
                .flatMap(told -> book.activity(told.activity()).stream()
                        .map(summary -> new Row(told.organisation().id(), told.role(), summary)));
    }
}
