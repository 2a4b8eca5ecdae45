package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.esep.aggregate.OrganisationSummary;
import org.esep.fact.Organisation;
import org.esep.iati.OrganisationRole;

/// A row is an organisation with how many programmes it takes part in, by role.
final class PartnersTable {

    static final Table<OrganisationSummary> TABLE = Table.of(book -> book.ledger().organisations(),
            PartnersTable::columns);
    private static final List<Column<OrganisationSummary>> WHO = List.of(
            Column.of("organisation", Width.NAME, (book, row) -> Value.text(book.words().name(row.organisation()))),
            Column.of("otherNames", Width.NAME, (book, row) -> Value.text(otherNames(book, row.organisation()))),
            Column.of("type", Width.CODE, (book, row) -> Value.text(book.word("type", row.organisation().type()))),
            Column.of("country", Width.CODE,
                    (book, row) -> Value.text(row.organisation().country().map(book::country))),
            Column.of("programmes", Width.CODE,
                    (book, row) -> Value.count(programmes(book, row, Optional.empty()))));
    private static final List<Column<OrganisationSummary>> WHERE = List.of(
            Column.of("countries", Width.NAME, (book, row) -> Value.text(book.countries(row.countries()))),
            Column.of("contributed", Width.CODE, (_, row) -> new Value.Amount(row.contributed())),
            Column.of("organisationId", Width.NAME, (_, row) -> Value.text(row.organisation().id())));

    private PartnersTable() {}

    private static List<Column<OrganisationSummary>> columns(Book book) {
        var columns = new ArrayList<>(WHO);
        for (var role : OrganisationRole.values()) {
            columns.add(Column.of(key(role), Width.CODE,
                    (_, row) -> Value.count(programmes(book, row, Optional.of(role)))));
        }
        columns.addAll(WHERE);
        return columns;
    }

    /// The key of the column that counts the programmes in this role.
    static String key(OrganisationRole role) {
        return "as-" + role.code();
    }

    private static long programmes(Book book, OrganisationSummary row, Optional<OrganisationRole> role) {
        return book.survey().programmes(row.organisation().id(), role);
    }

    private static String otherNames(Book book, Organisation organisation) {
        var names = new TreeSet<>(organisation.names().values());
        names.addAll(organisation.acronyms());
        names.addAll(organisation.aliases());
        names.remove(book.words().name(organisation));
        return String.join("; ", names);
    }
}
