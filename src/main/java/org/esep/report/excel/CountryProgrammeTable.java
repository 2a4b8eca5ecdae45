package org.esep.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.Outgoing;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;

/// A row is a pair of a country and a programme: the core of funding, timeline and partner counts.
final class CountryProgrammeTable {

    private static final Set<OrganisationRole> ALL = Set.of(OrganisationRole.values());
    private static final Set<OrganisationRole> OTHER = Set.of(OrganisationRole.ACCOUNTABLE, OrganisationRole.EXTENDING,
            OrganisationRole.PARTNER);
    private static final List<Column<CountryActivity>> WHAT = List.of(
            Column.of("country", Width.CODE, (book, row) -> Value.text(book.words().country(row.country()))),
            Column.of("code", Width.CODE, (_, row) -> Value.text(row.country().code())),
            Column.of("programme", Width.NAME, (book, row) -> Value.text(book.words().name(row.activity().activity()))),
            Column.of("kind", Width.CODE,
                    (book, row) -> Value.text(book.word("kind", row.activity().activity().kind()))),
            Column.of("start", Width.CODE, (_, row) -> ActivityCells.start(row.activity())),
            Column.of("end", Width.CODE, (_, row) -> ActivityCells.end(row.activity())),
            Column.of("status", Width.CODE, (book, row) -> ActivityCells.status(book, row.activity())),
            Column.of("elapsed", Width.CODE, (_, row) -> ActivityCells.elapsed(row.activity())),
            Column.of("scope", Width.CODE, (book, row) -> Value.text(book.word("scope", row.scope()))),
            Column.of("share", Width.CODE, (_, row) -> share(row)));
    private static final List<Column<CountryActivity>> MONEY = List.of(
            Column.of("budgetThere", Width.CODE,
                    (book, row) -> Value.money(row.budget()).evidence(ActivityCells.used(row.activity().budget()))
                            .noted(Remarks.ofBudget(book, row))),
            Column.of("inOwnTotal", Width.CODE, (book, row) -> inTotal(book, row, row.inOwn())),
            Column.of("inRegionalTotal", Width.CODE, (book, row) -> inTotal(book, row, row.inRegional())),
            Column.of("counted", Width.CODE, (book, row) -> Value.text(book.word("reason", row.activity().counted()))),
            Column.of("contributions", Width.CODE,
                    (book, row) -> ActivityCells.sum(book, row.activity(), FundingRole.CONTRIBUTION)),
            Column.whereFilled("commitments", Width.CODE,
                    (book, row) -> sum(book, row, FundingRole.COMMITMENT)),
            Column.whereFilled("disbursements", Width.CODE,
                    (book, row) -> sum(book, row, FundingRole.DISBURSEMENT)),
            Column.whereFilled("expenditures", Width.CODE,
                    (book, row) -> sum(book, row, FundingRole.EXPENDITURE)));
    private static final List<Column<CountryActivity>> WHO = List.of(
            Column.of("partners", Width.CODE, (_, row) -> ActivityCells.partnerCount(row.activity(), ALL)),
            Column.of("partners-funding", Width.CODE,
                    (_, row) -> ActivityCells.partnerCount(row.activity(), Set.of(OrganisationRole.FUNDING))),
            Column.of("partners-implementing", Width.CODE,
                    (_, row) -> ActivityCells.partnerCount(row.activity(), Set.of(OrganisationRole.IMPLEMENTING))),
            Column.of("partners-other", Width.CODE, (_, row) -> ActivityCells.partnerCount(row.activity(), OTHER)),
            Column.of("documents", Width.CODE, (_, row) -> Value.count(row.activity().documents().size())),
            Column.of("checked", Width.NAME,
                    (book, row) -> Value.text(DecisionText.checked(book, row.activity()))),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity().activity().id())),
            Column.whereFilled("plannedDisbursements", Width.CODE,
                    (book, row) -> sum(book, row, FundingRole.PLANNED_DISBURSEMENT)),
            Column.whereFilled("incoming", Width.CODE, (book, row) -> sum(book, row, FundingRole.INCOMING)),
            Column.whereFilled("netCommitments", Width.CODE, (_, row) -> net(row, Outgoing.COMMITMENTS)),
            Column.whereFilled("netSpending", Width.CODE, (_, row) -> net(row, Outgoing.SPENDING)));
    static final Table<CountryActivity> TABLE = Table.of(book -> book.ledger().countryActivities(),
            Stream.of(WHAT, MONEY, WHO).flatMap(List::stream).toList());

    private CountryProgrammeTable() {}

    private static Value share(CountryActivity row) {
        return row.activity().countries().getOrDefault(row.country(), Optional.empty())
                .map(percentage -> Value.percent(percentage.value(), Format.SHARE)).orElseGet(Value.Blank::new);
    }

    private static Value sum(Book book, CountryActivity row, FundingRole role) {
        return Value.money(row.sum(role))
                .evidence(book.proofs().of(new Proofs.Money(row.activity().activity().id(), role)));
    }

    private static Value net(CountryActivity row, Outgoing what) {
        return Value.money(row.net(what));
    }

    private static Value inTotal(Book book, CountryActivity row, Optional<Money> money) {
        return Value.money(money)
                .evidence(ActivityCells.used(row.activity().budget())).noted(Remarks.ofTotal(book, row));
    }
}
