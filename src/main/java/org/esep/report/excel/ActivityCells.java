package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Scope;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.Percentage;

/// The cells about a programme that several sheets share.
final class ActivityCells {

    private ActivityCells() {}

    static Value start(ActivitySummary summary) {
        var figure = summary.timeline().start();
        return Value.first(figure.map(Figure::value)).evidence(used(figure));
    }

    static Value end(ActivitySummary summary) {
        var figure = summary.timeline().end();
        return Value.last(figure.map(Figure::value)).evidence(used(figure));
    }

    static Value status(Book book, ActivitySummary summary) {
        return Value.text(book.word("status", summary.timeline().status()));
    }

    static Value elapsed(ActivitySummary summary) {
        var percent = summary.timeline().elapsedPercent();
        return percent.isPresent()
                ? Value.percent(BigDecimal.valueOf(percent.getAsInt()), Format.ELAPSED)
                : new Value.Blank();
    }

    static Value countries(Book book, ActivitySummary summary) {
        return Value.text(summary.countries().entrySet().stream()
                .map(entry -> country(book, entry.getKey(), entry.getValue())).collect(Collectors.joining("; ")));
    }

    private static String country(Book book, Country country, Optional<Percentage> share) {
        return share.map(known -> book.text("country.share", book.country(country), known.value().toPlainString()))
                .orElseGet(() -> book.country(country));
    }

    /// How a programme's money belongs to countries.
    static String scope(Book book, ActivitySummary summary) {
        if (summary.countries().isEmpty()) {
            return book.text("scope.without-country");
        }
        var isShared = summary.countries().values().stream().anyMatch(Optional::isPresent);
        return book.word("scope", summary.isRegional() ? Scope.REGIONAL : isShared ? Scope.SHARE : Scope.OWN);
    }

    static Value budget(ActivitySummary summary) {
        return Value.money(summary.budget().flatMap(figure -> figure.value().reporting()))
                .evidence(used(summary.budget()));
    }

    static Value statedBudget(ActivitySummary summary) {
        return Value.money(summary.budget().flatMap(figure -> figure.value().original()))
                .evidence(used(summary.budget()));
    }

    /// The part of the budget that enters totals: once for a regional programme, in all its countries here for another.
    static Value inTotals(Book book, ActivitySummary summary) {
        return Value.money(book.inTotals().of(summary)).evidence(used(summary.budget()));
    }

    static Value sum(Book book, ActivitySummary summary, FundingRole role) {
        return Value.money(Optional.ofNullable(summary.sums().get(role)))
                .evidence(book.proofs().of(new Proofs.Money(summary.activity().id(), role)));
    }

    /// The facts that state what a funder contributes, or what unnamed ones do.
    static Stream<String> contributed(ActivitySummary summary, Optional<String> funder) {
        return summary.contributions().stream().filter(share -> share.funder().equals(funder))
                .flatMap(share -> share.figure().used().stream());
    }

    /// Distinct organisations in these roles.
    static Set<String> partners(ActivitySummary summary, Set<OrganisationRole> roles) {
        return summary.partners().entrySet().stream().filter(entry -> roles.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    static Value partnerCount(ActivitySummary summary, Set<OrganisationRole> roles) {
        return Value.count(partners(summary, roles).size());
    }

    static <T> List<String> used(Optional<Figure<T>> figure) {
        return figure.map(Figure::used).orElse(List.of());
    }
}
