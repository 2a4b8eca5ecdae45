package org.esep.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.Contribution;
import org.esep.aggregate.Figure;
import org.esep.iati.OrganisationRole;

/// A row is a funder with a programme that it pays for.
final class FundersTable {

    static final Table<Row> TABLE = Table.of(FundersTable::rows, List.of(
            Column.of("funder", Width.NAME, (book, row) -> Value.text(book.organisation(row.funder()))),
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.words().name(row.summary().activity()))),
            Column.of("countries", Width.NAME, (book, row) -> ActivityCells.countries(book, row.summary())),
            Column.of("status", Width.CODE, (book, row) -> ActivityCells.status(book, row.summary())),
            Column.of("stated", Width.CODE, (_, row) -> stated(row)),
            Column.of("amount", Width.CODE, (_, row) -> amount(row)),
            Column.of("organisationId", Width.NAME, (_, row) -> Value.text(row.funder())),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.summary().activity().id()))));

    private FundersTable() {}

    record Row(String funder, ActivitySummary summary) {

        private Optional<Figure<Amount>> contribution() {
            return summary.contributions().stream()
                    .filter(contribution -> contribution.funder().equals(Optional.of(funder)))
                    .map(Contribution::figure).findFirst();
        }
    }

    private static List<Row> rows(Book book) {
        return book.ledger().activities().stream().flatMap(FundersTable::funders)
                .sorted(Comparator.comparing(Row::funder).thenComparing(row -> row.summary().activity().id())).toList();
    }

    /// Those that take part as funders and those whose contributions are stated.
    private static Stream<Row> funders(ActivitySummary summary) {
        var funders = new TreeSet<>(ActivityCells.partners(summary, Set.of(OrganisationRole.FUNDING)));
        summary.contributions().forEach(contribution -> contribution.funder().ifPresent(funders::add));
        return funders.stream().map(funder -> new Row(funder, summary));
    }

    private static Value stated(Row row) {
        return Value.money(row.contribution().flatMap(figure -> figure.value().original()))
                .evidence(ActivityCells.used(row.contribution()));
    }

    private static Value amount(Row row) {
        return Value.money(row.contribution().flatMap(figure -> figure.value().reporting()))
                .evidence(ActivityCells.used(row.contribution()));
    }
}
