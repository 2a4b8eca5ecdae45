package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Document;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.PeriodStated;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// Reconciles the figures of the whole ledger: two ways to each number.
final class Checks {

    /// The reasons of lines that are gross money.
    private static final Set<Reason> CHAIN = Set.of(Reason.COUNTED, Reason.RECEIVED, Reason.INSIDE_PARENT);

    private final Rows rows;
    private final Summing summing;
    private final Totals totals;
    private final Money nothing;

    Checks(Rows rows, Summing summing, Money nothing) {
        this.rows = rows;
        this.summing = summing;
        this.totals = summing.totals();
        this.nothing = nothing;
    }

    /// `accounted` is how many of the facts a figure counted or left out.
    List<Check> of(FactCount facts, long accounted, List<Document> documents) {
        return Stream.of(money(), lines(), sources(facts, accounted, documents)).flatMap(List::stream).toList();
    }

    private List<Check> money() {
        return List.of(
                money(Check.Kind.TOTAL_AGAINST_COUNTRIES,
                        sum(rows.activities().stream().flatMap(activity -> summing.counted(activity).stream())),
                        totals.all()),
                money(Check.Kind.COUNTRIES_AGAINST_PROGRAMMES, totals.own(),
                        sum(summing.pairs().stream().flatMap(pair -> pair.inOwn().stream()))),
                money(Check.Kind.YEARS_AGAINST_BUDGETS, sum(budgets(_ -> true)), years(FundingRole.BUDGET::equals)),
                money(Check.Kind.YEARS_AGAINST_CONTRIBUTIONS,
                        sum(rows.activities().stream().flatMap(activity -> activity.contributions().stream())
                                .flatMap(share -> share.figure().value().reporting().stream())),
                        years(FundingRole.CONTRIBUTION::equals)),
                money(Check.Kind.YEARS_AGAINST_TRANSACTIONS,
                        sum(rows.activities().stream().flatMap(activity -> activity.sums().entrySet().stream())
                                .filter(role -> role.getKey().isTransaction()).map(Map.Entry::getValue)),
                        years(FundingRole::isTransaction)),
                outgoing(Check.Kind.COMMITMENTS_GROSS_LESS_EXCLUDED, Outgoing.COMMITMENTS),
                outgoing(Check.Kind.SPENDING_GROSS_LESS_EXCLUDED, Outgoing.SPENDING));
    }

    /// Gross less what was excluded, over the lines of what goes out, is the net of countries and the rest.
    private Check outgoing(Check.Kind kind, Outgoing what) {
        var lines = rows.funding().stream().filter(line -> Outgoing.of(line.role()).filter(what::equals).isPresent())
                .filter(line -> CHAIN.contains(line.reason())).toList();
        var gross = sum(lines.stream().flatMap(line -> line.amount().reporting().stream())).amount();
        var excluded = lines.stream().map(Checks::excluded).reduce(BigDecimal.ZERO, BigDecimal::add);
        var net = Optional.ofNullable(totals.outgoing().get(what)).map(OutgoingSum::net).orElse(nothing);
        return money(kind, new Money(gross.subtract(excluded), nothing.currency()), net);
    }

    private static BigDecimal excluded(FundingLine line) {
        var counted = line.net().map(Money::amount).orElse(BigDecimal.ZERO);
        return line.amount().reporting().map(money -> money.amount().subtract(counted)).orElse(BigDecimal.ZERO);
    }

    private Money years(Predicate<FundingRole> role) {
        return sum(rows.years().stream().filter(line -> role.test(line.role())).map(YearLine::money));
    }

    private Stream<Money> budgets(Predicate<ActivitySummary> which) {
        return rows.activities().stream().filter(which).flatMap(activity -> activity.budget().stream())
                .flatMap(budget -> budget.value().reporting().stream());
    }

    /// Gross less what was excluded, over the lines of funding, is the net of the programmes.
    private List<Check> lines() {
        var gross = sum(lines(_ -> true));
        var excluded = sum(lines(line -> line.reason() != Reason.COUNTED));
        var net = sum(budgets(activity -> activity.counted() == Reason.COUNTED));
        return List.of(
                money(Check.Kind.GROSS_LESS_EXCLUDED,
                        new Money(gross.amount().subtract(excluded.amount()), gross.currency()), net),
                count(Check.Kind.AMOUNTS_NOT_CONVERTED, totals.notConverted(),
                        rows.funding().stream().filter(line -> line.reason() == Reason.NO_RATE).count()));
    }

    private Stream<Money> lines(Predicate<FundingLine> which) {
        return rows.funding().stream().filter(line -> !line.role().isTransaction()).filter(which)
                .flatMap(line -> line.amount().reporting().stream());
    }

    private static List<Check> sources(FactCount facts, long accounted, List<Document> documents) {
        var read = paths(documents, Document.State.READ);
        var used = read.stream().filter(path -> facts.of(path) > 0).count();
        var unused = read.stream().filter(path -> facts.of(path) == 0).count();
        var refused = paths(documents, Document.State.REFUSED);
        var known = read.stream().mapToLong(facts::of).sum();
        return List.of(count(Check.Kind.DOCUMENTS_READ, documents.size(), used + unused + refused.size()),
                count(Check.Kind.FACTS_AGAINST_DOCUMENTS, facts.facts(), known),
                count(Check.Kind.FACTS_COUNTED, facts.facts(), accounted));
    }

    private static Set<String> paths(List<Document> documents, Document.State state) {
        return documents.stream().filter(document -> document.state() == state).map(Document::path)
                .collect(Collectors.toSet());
    }

    /// How many facts of an activity a figure counted or left out. Names, countries, partners, envelopes and milestones are
    /// all told.
    static long accounted(List<Fact> facts, ActivityFigures.Result result, DecidedFacts persons) {
        var decided = new HashSet<String>();
        result.funding().forEach(line -> decided.add(line.fact()));
        var time = result.summary().timeline();
        Stream.of(time.start(), time.end()).flatMap(figure -> figure.stream()).forEach(figure -> {
            decided.addAll(figure.used());
            figure.leftOut().forEach(leftOut -> decided.add(leftOut.fact()));
        });
        return facts.stream()
                .filter(fact -> decided.contains(fact.id()) || !isChosenFrom(fact) || persons.isRejected(fact)
                        || result.records().isOther(fact))
                .count();
    }

    /// Whether figures choose among facts of this kind.
    static boolean isChosenFrom(Fact fact) {
        return fact.claim() instanceof Funding || fact.claim() instanceof PeriodStated;
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(nothing, Money::plus);
    }

    private static Check money(Check.Kind kind, Money expected, Money actual) {
        return new Check(kind, expected.amount().toPlainString(), actual.amount().toPlainString());
    }

    private static Check count(Check.Kind kind, long expected, long actual) {
        return new Check(kind, BigDecimal.valueOf(expected).toPlainString(),
                BigDecimal.valueOf(actual).toPlainString());
    }
}
