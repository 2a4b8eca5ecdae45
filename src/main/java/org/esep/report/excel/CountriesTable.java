package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Outgoing;
import org.esep.aggregate.OutgoingSum;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// A row is a recipient country; its sums are live over Country x programme.
final class CountriesTable {

    static final Table<CountrySummary> TABLE = Table.of(book -> book.ledger().countries(), CountriesTable::columns);

    private CountriesTable() {}

    private static List<Column<CountrySummary>> columns(Book book) {
        var columns = new ArrayList<Column<CountrySummary>>(List.of(
                Column.of("country", Width.NAME, (_, row) -> Value.text(book.words().country(row.country()))),
                Column.of("code", Width.CODE, (_, row) -> Value.text(row.country().code())),
                Column.of("programmes", Width.CODE,
                        (_, row) -> count(book, row,
                                row.activities().values().stream().mapToInt(Integer::intValue).sum()))));
        for (var status : ActivityStatus.values()) {
            columns.add(
                    Column.of(status.code(), Width.CODE, (_, row) -> standing(book, row, status)));
        }
        columns.addAll(List.of(
                Column.of("ownBudget", Width.CODE, (_, row) -> sum(book, row, "inOwnTotal", row.own())),
                Column.of("regionalBudget", Width.CODE,
                        (_, row) -> sum(book, row, "inRegionalTotal", row.regional()).noted(regional(book, row))),
                Column.of("envelopes", Width.CODE, (_, row) -> Value.count(row.envelopes())),
                Column.of("firstStart", Width.CODE, (_, row) -> Value.first(row.firstStart())),
                Column.of("lastEnd", Width.CODE, (_, row) -> Value.last(row.lastEnd())),
                Column.of("partners", Width.CODE, (_, row) -> Value.count(row.partners()))));
        for (var role : OrganisationRole.values()) {
            columns.add(Column.of("partners-" + role.code(), Width.CODE,
                    (_, row) -> Value.count(row.partnersByRole().getOrDefault(role, 0))));
        }
        columns.add(Column.of("documents", Width.CODE, (_, row) -> Value.count(row.documents())));
        for (var what : Outgoing.values()) {
            columns.add(outgoing(what, "Gross", OutgoingSum::gross));
            columns.add(outgoing(what, "Excluded", OutgoingSum::excluded));
            columns.add(outgoing(what, "NetOwn", OutgoingSum::own));
            columns.add(outgoing(what, "NetRegional", OutgoingSum::regional));
        }
        return columns;
    }

    private static Column<CountrySummary> outgoing(Outgoing what, String part, Function<OutgoingSum, Money> money) {
        return Column.whereFilled(what.code() + part, Width.CODE,
                (_, row) -> Value.money(Optional.ofNullable(row.outgoing().get(what)).map(money)));
    }

    private static Criterion here(Book book, CountrySummary row) {
        return Criterion.here(book, TableSheet.COUNTRIES, "code", row.country().code());
    }

    private static Value standing(Book book, CountrySummary row, ActivityStatus status) {
        return count(book, row, row.activities().getOrDefault(status, 0),
                Criterion.is("status", book.word("status", status)));
    }

    /// Of the country's programmes, those that meet further criteria.
    private static Value count(Book book, CountrySummary row, int count, Criterion... more) {
        var criteria = Stream.concat(Stream.of(here(book, row)), Stream.of(more)).toList();
        return Tally.told(book, Measure.count(TableSheet.COUNTRY_X_PROGRAMME, criteria), Value.count(count));
    }

    private static List<String> regional(Book book, CountrySummary row) {
        return row.regional().amount().signum() == 0 ? List.of() : List.of(book.text("remark.regional-total"));
    }

    private static Value sum(Book book, CountrySummary row, String key, Money sum) {
        return Tally.told(book, Measure.sum(TableSheet.COUNTRY_X_PROGRAMME, key, List.of(here(book, row))),
                new Value.Amount(sum));
    }
}
