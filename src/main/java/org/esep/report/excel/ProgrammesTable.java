package org.esep.report.excel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Figure;
import org.esep.fact.Activity;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;

/// A row is a programme.
final class ProgrammesTable {

    private static final Set<OrganisationRole> ALL = Set.of(OrganisationRole.values());
    private static final List<Column<ActivitySummary>> WHAT = List.of(
            Column.of("programme", Width.NAME, (book, row) -> name(book, row.activity())),
            Column.of("otherNames", Width.NAME, (book, row) -> Value.text(otherNames(book, row.activity()))),
            Column.of("kind", Width.CODE, (book, row) -> Value.text(book.word("kind", row.activity().kind()))),
            Column.of("parent", Width.NAME, (book, row) -> Value.text(row.activity().parent().map(book::programme))),
            Column.of("countries", Width.NAME, ActivityCells::countries),
            Column.of("start", Width.CODE, (_, row) -> ActivityCells.start(row)),
            Column.of("end", Width.CODE, (_, row) -> ActivityCells.end(row)),
            Column.of("originalEnd", Width.CODE, (_, row) -> Value.last(row.timeline().originalEnd())),
            Column.of("status", Width.CODE, ActivityCells::status),
            Column.of("elapsed", Width.CODE, (_, row) -> ActivityCells.elapsed(row)));
    private static final List<Column<ActivitySummary>> MONEY = List.of(
            Column.of("budget", Width.CODE, (book, row) -> ActivityCells.budget(row).noted(Remarks.of(book, row))),
            Column.of("statedBudget", Width.CODE, (_, row) -> ActivityCells.statedBudget(row)),
            Column.of("exactness", Width.CODE,
                    (book, row) -> Value
                            .text(row.budget().map(figure -> book.word("qualifier", figure.value().qualifier())))),
            Column.of("scope", Width.CODE, (book, row) -> Value.text(ActivityCells.scope(book, row))),
            Column.of("inTotals", Width.CODE, ActivityCells::inTotals),
            Column.of("counted", Width.CODE, (book, row) -> Value.text(book.word("reason", row.counted()))),
            Column.of("contributions", Width.CODE,
                    (book, row) -> ActivityCells.sum(book, row, FundingRole.CONTRIBUTION)),
            Column.of("chosen", Width.NAME,
                    (book, row) -> Value.text(row.budget().map(figure -> chosen(book, figure)))));
    private static final List<Column<ActivitySummary>> WHO = List.of(
            Column.of("partners", Width.CODE, (_, row) -> ActivityCells.partnerCount(row, ALL)),
            Column.of("funders", Width.NAME, (book, row) -> names(book, row, OrganisationRole.FUNDING)),
            Column.of("implementers", Width.NAME, (book, row) -> names(book, row, OrganisationRole.IMPLEMENTING)),
            Column.of("documents", Width.CODE, (_, row) -> Value.count(row.documents().size())),
            Column.of("disagreements", Width.CODE, (_, row) -> Value.count(row.disagreements())),
            Column.of("checked", Width.NAME, (book, row) -> Value.text(DecisionText.checked(book, row))),
            Column.of("evidence", Width.NAME, (_, row) -> Value.text(String.join(" ", evidence(row)))),
            Column.of("id", Width.NAME, (_, row) -> Value.text(row.activity().id())));
    private static final List<Column<ActivitySummary>> RECORDED = List.of(
            Column.of("regionalRemainder", Width.CODE,
                    (book, row) -> Value.money(book.inTotals().regional(row))
                            .evidence(ActivityCells.used(row.budget()))),
            Column.whereFilled("sectors", Width.NAME, (_, row) -> Value.text(sectors(row))),
            Column.whereFilled("identifiers", Width.NAME,
                    (_, row) -> Value.text(String.join("; ", row.recorded().identifiers()))));
    static final Table<ActivitySummary> TABLE = Table.of(book -> book.ledger().activities(),
            Stream.of(WHAT, MONEY, WHO, RECORDED).flatMap(List::stream).toList());

    private ProgrammesTable() {}

    /// Leads to the programme's own page, where there are such pages.
    private static Value name(Book book, Activity activity) {
        var name = Value.text(book.words().name(activity));
        return book.pages().programme(activity.id()).map(page -> name.to(new Link.ToAddress(page))).orElse(name);
    }

    private static String otherNames(Book book, Activity activity) {
        var names = new TreeSet<>(activity.names().values());
        names.addAll(activity.aliases());
        names.remove(book.words().name(activity));
        return String.join("; ", names);
    }

    private static String chosen(Book book, Figure<?> figure) {
        return book.text("chosen", book.word("choice", figure.choice()), figure.rule().number());
    }

    /// Codes with their vocabularies, and shares where they are stated.
    private static String sectors(ActivitySummary row) {
        return row.recorded().sectors().stream().map(sector -> sector.vocabulary() + ":" + sector.code() + sector
                .percentage().map(share -> " " + share.value().stripTrailingZeros().toPlainString() + " %").orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static Value names(Book book, ActivitySummary row, OrganisationRole role) {
        return Value.text(book.organisations(ActivityCells.partners(row, Set.of(role))));
    }

    /// The facts behind budget, start and end.
    private static Set<String> evidence(ActivitySummary row) {
        var facts = new LinkedHashSet<>(ActivityCells.used(row.budget()));
        facts.addAll(ActivityCells.used(row.timeline().start()));
        facts.addAll(ActivityCells.used(row.timeline().end()));
        return facts;
    }
}
